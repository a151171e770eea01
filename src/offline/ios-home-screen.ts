/** Whether this is the app on the home screen of an iPhone or iPad. */
export const isIosHomeScreen = (): boolean => 'standalone' in navigator && navigator.standalone === true;
