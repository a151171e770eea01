/**
 * A worker for the day on which the real one does harm: served in its place, it removes the app's kept files and itself.
 * It deletes one cache, by name. It never touches IndexedDB, the private files or local storage: the diary is in them.
 * How to use it: docs/hosting/README.md.
 */
import { keptFilesOf } from './kept-files.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([caches.delete(keptFilesOf(self.registration.scope)), self.registration.unregister()]));
});
