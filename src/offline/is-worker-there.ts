/** So long the browser is asked. */
const limitMs = 1000;

/** On an iPhone the app on the home screen starts empty, and may share the worker of the browser. */
const isHomeScreen = (): boolean => 'standalone' in navigator && navigator.standalone === true;

/** Before this page has registered one: whether an earlier visit did. One that hands out this page is there, whatever the browser says; otherwise a browser that cannot say counts as no. Never rejects. */
export const isWorkerThere = async (): Promise<boolean> => {
  if (isHomeScreen()) return false;
  try {
    const workers = navigator.serviceWorker;
    const asked = workers.getRegistration();
    const late = new Promise<ServiceWorker | null>((resolve) => {
      setTimeout(() => resolve(workers.controller), limitMs);
    });
    return Boolean(await Promise.race([asked, late]));
  } catch {
    return false;
  }
};
