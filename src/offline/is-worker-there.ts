/** So long the browser is asked. */
const limitMs = 1000;

/** On an iPhone the app on the home screen starts empty, and may share the worker of the browser. */
const isHomeScreen = (): boolean => 'standalone' in navigator && navigator.standalone === true;

/** Before this page has registered one: whether an earlier visit did. A browser that cannot say counts as no. Never rejects. */
export const isWorkerThere = async (): Promise<boolean> => {
  if (isHomeScreen()) return false;
  try {
    const workers = navigator.serviceWorker;
    const late = new Promise<ServiceWorker | null>((resolve) => {
      setTimeout(() => resolve(workers.controller), limitMs);
    });
    return Boolean(await Promise.race([workers.getRegistration(), late]));
  } catch {
    return false;
  }
};
