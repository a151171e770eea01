/**
 * A worker for the day on which the real one does harm: served in its place, it removes the app's kept files and itself.
 * It deletes one cache, by name. It never touches IndexedDB, the private files or local storage: the diary is in them.
 * How to use it: docs/hosting/README.md.
 */
declare const self: ServiceWorkerGlobalScope;

/** As Workbox names the files that it keeps for this address. */
const keptFiles = (): string => `workbox-precache-v2-${self.registration.scope}`;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([caches.delete(keptFiles()), self.registration.unregister()]));
});
