import { isIosHomeScreen } from './ios-home-screen.ts';

/** So long the browser is asked. */
const limitMs = 1000;

/** Before this page has registered one: whether an earlier visit did. One that hands out this page is there, whatever the browser says; otherwise a browser that cannot say counts as no. Never rejects. */
export const isWorkerThere = async (): Promise<boolean> => {
  if (isIosHomeScreen()) return false; // It starts empty, and may share the worker of the browser.
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
