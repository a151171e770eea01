/**
 * The service worker: keeps every file of one version together and answers from them, with or without a network.
 * It moves files and never sees health data. It deletes nothing but its own outdated files.
 * Each file carries its digest: one that was changed on the way fails the whole installation, and the version in hand goes on.
 * A new version waits until a page sends `take-over` and no page has anything half done, or until no page of the old one is open.
 */
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { everyPageIsFree } from './take-over.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string; readonly integrity: string }[];
};

/** A path that names a file is never answered with the page: a missing script must fail as a missing script. */
const namesAFile = /\/[^/?]+\.[^/?]+$/;
const isAsset = /^\/assets\//;

cleanupOutdatedCaches();
precacheAndRoute([...self.__WB_MANIFEST]);
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [isAsset, namesAFile] }));

/** @returns false when something is half done on an open page, or a page does not answer */
const takeOver = async (): Promise<boolean> => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!(await everyPageIsFree(pages.length))) return false;
  await self.skipWaiting();
  return true;
};

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(takeOver().then((taken) => event.ports[0]?.postMessage(taken)));
});

// The first visit too must work once the network goes: pages that loaded before the worker are taken on as well.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
