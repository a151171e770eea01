/**
 * The page's side of the service worker: registers it, looks for new versions, and tells the app.
 * It never reloads by itself; the app decides when (no draft open) by calling `apply`.
 */

import { answerTakeOver } from './take-over.ts';

/** `not-kept`: the app is not there without a network. `not-updated`: a new version could not be kept whole, the one in hand goes on. */
export type WorkerFailure = 'not-kept' | 'not-updated';

/** @returns false when something is half done in another tab, or one does not answer: the new version goes on waiting */
export type TakeOver = () => Promise<boolean>;

export type WorkerNews = {
  /** Whether nothing is half done in this tab. Asked before a new version takes over, whichever tab wants it. */
  readonly isFree: () => Promise<boolean>;
  /** A new version is complete and waits. `takeOver` puts it in charge and loads the page again. */
  readonly onWaiting: (takeOver: TakeOver) => void;
  readonly onFailed: (failure: WorkerFailure) => void;
  /** Another tab has put a new version in charge. This page still runs the old one and should offer to load again. */
  readonly onReplaced: () => void;
};

type ScriptUrls = { readonly createScriptURL: (url: string) => string };
declare global {
  interface Window {
    /** Absent in older browsers. A trusted address passes as a string wherever an address is asked for. */
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptUrls) => ScriptUrls };
  }
}

const workerUrl = '/worker.js';
const hourMs = 3_600_000;

/** The page's only script address made at run time: the policy `own-worker` of index.html lets through nothing else. */
const trustedWorkerUrl = (): string =>
  window.trustedTypes?.createPolicy('own-worker', { createScriptURL: () => workerUrl }).createScriptURL(workerUrl) ?? workerUrl;

/** Offline, or the host does not answer: the version in hand goes on, and the next look comes within the hour. */
const lookAgainLater = (): void => undefined;

const lookForUpdates = (registration: ServiceWorkerRegistration): void => {
  const look = () => {
    registration.update().catch(lookAgainLater);
  };
  look();
  setInterval(look, hourMs);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
};

const watch = (registration: ServiceWorkerRegistration, news: WorkerNews): void => {
  const workers = navigator.serviceWorker;
  let applying = false;

  const offer = (worker: ServiceWorker) => {
    news.onWaiting(() => {
      applying = true;
      const { port1, port2 } = new MessageChannel();
      worker.postMessage('take-over', [port2]);
      return new Promise((resolve) => {
        port1.addEventListener('message', ({ data }: MessageEvent<boolean>) => {
          applying = data;
          resolve(data);
        }, { once: true });
        port1.start();
      });
    });
  };

  const follow = (worker: ServiceWorker) => {
    let installed = false;
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') {
        installed = true;
        if (registration.active) offer(worker);
      }
      if (worker.state === 'redundant' && !installed) news.onFailed(registration.active ? 'not-updated' : 'not-kept');
    });
  };

  let controlled = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    if (applying) location.reload();
    else if (controlled) news.onReplaced();
    controlled = true;
  });

  if (registration.waiting && registration.active) offer(registration.waiting);
  if (registration.installing) follow(registration.installing);
  registration.addEventListener('updatefound', () => {
    if (registration.installing) follow(registration.installing);
  });
};

/** Call once, after the first paint. */
export const registerWorker = async (news: WorkerNews): Promise<void> => {
  if (!('serviceWorker' in navigator)) {
    news.onFailed('not-kept');
    return;
  }
  answerTakeOver(news.isFree);
  try {
    const registration = await navigator.serviceWorker.register(trustedWorkerUrl(), { updateViaCache: 'none' });
    watch(registration, news);
    lookForUpdates(registration);
  } catch {
    const { controller } = navigator.serviceWorker;
    news.onFailed(controller ? 'not-updated' : 'not-kept');
  }
};
