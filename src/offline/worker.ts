/**
 * The service worker: keeps every file of one version together and answers from them, with or without a network.
 * It moves files and never sees health data. It deletes nothing but its own outdated files.
 * A new version waits until the page sends `take-over`, or until no page of the old one is open.
 */
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

/** A path that names a file is never answered with the page: a missing script must fail as a missing script. */
const namesAFile = /\/[^/?]+\.[^/?]+$/;
const isAsset = /^\/assets\//;

cleanupOutdatedCaches();
precacheAndRoute([...self.__WB_MANIFEST]);
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [isAsset, namesAFile] }));

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
});

// The first visit too must work once the network goes: pages that loaded before the worker are taken on as well.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
