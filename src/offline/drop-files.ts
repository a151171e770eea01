/** The app's own files, kept for use without a network: the last to go when somebody erases everything. */

/** From then on the app needs the network once. Resolves when no cache and no worker is left. */
export const dropFiles = async (): Promise<void> => {
  if ('caches' in window) {
    for (const name of await caches.keys()) await caches.delete(name);
  }
  if ('serviceWorker' in navigator) {
    const registrations = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registrations.map((one) => one.unregister()));
  }
};
