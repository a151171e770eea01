/** The app's own files, kept for use without a network: the last to go when somebody erases everything. */

const patience = { tries: 5, everyMs: 300 } as const;

/** A worker that was dismissed serves its open windows to the end, and may open its cache once more for a file on its way. */
const deleteCaches = async (tries: number = patience.tries): Promise<void> => {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
  await new Promise((resolve) => {
    setTimeout(resolve, patience.everyMs);
  });
  if (tries > 1 && (await caches.keys()).length > 0) await deleteCaches(tries - 1);
};

/** From then on the app needs the network once. Resolves when no worker is left, and no cache. */
export const dropFiles = async (): Promise<void> => {
  if ('serviceWorker' in navigator) {
    const registrations = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registrations.map((one) => one.unregister()));
  }
  if ('caches' in window) await deleteCaches();
};
