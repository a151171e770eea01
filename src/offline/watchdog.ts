/**
 * Stands beside the app, in a file of its own: when the app has not taken the place of the served text after ten seconds,
 * it shows the words about that, which are served too, and loads the page once more past every cache. Never twice.
 * Where a kept file had gone bad, the app keeps all of them anew.
 * Inside a page of somebody else the app does not start, and this says why.
 * Plain old syntax: a browser too old for the app still understands this.
 */
import { keptFilesOf } from './kept-files.ts';

const patienceMs = 10_000;
const mark = 'day-by-day.loaded-again';
/** Not among the kept files, so that the answer can only come from the host. */
const probe = '/worker.js';

const show = (what: 'late' | 'framed'): void => {
  const part = document.getElementById(`served-${what}`);
  if (part) part.hidden = false;
};

const opened = (): boolean => document.querySelector('.served') === null;

const isMarked = (): boolean => {
  try {
    return sessionStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
};

/** @returns false when this cannot be remembered */
const setMark = (): boolean => {
  try {
    sessionStorage.setItem(mark, 'yes');
    return isMarked();
  } catch {
    return false;
  }
};

const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null;

/** The worker goes, so that the page and its files come from the host; the app brings it back when it opens. */
const dropWorkers = (): Promise<unknown> =>
  workers ? workers.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister()))) : Promise.resolve();

/** Only now, when the page has come from the host: until then the kept one is all there is. */
const dropKeptFiles = (): void => {
  if (!workers || workers.controller || !isMarked()) return;
  caches.delete(keptFilesOf(`${location.origin}/`)).catch(() => undefined);
};

const refresh = (): Promise<unknown> => {
  const files = Array.from(document.querySelectorAll<HTMLScriptElement>('script[src]'), (script) => script.src);
  return Promise.all(files.map((file) => fetch(file, { cache: 'reload' })));
};

const loadAgain = (): void => {
  fetch(probe, { cache: 'no-store' })
    .then((answer) => {
      if (!answer.ok || opened() || isMarked() || !setMark()) return undefined;
      return dropWorkers().then(refresh).then(() => location.reload());
    })
    // No network: what is shown is all there is.
    .catch(() => undefined);
};

const look = (): void => {
  if (opened()) {
    if (isMarked()) sessionStorage.removeItem(mark);
    return;
  }
  show('late');
  // On a slow network the files are still coming: they are given as long again after the last has come.
  if (document.readyState === 'complete') loadAgain();
  else addEventListener('load', () => setTimeout(() => opened() || loadAgain(), patienceMs));
};

if (window.top === window.self) {
  dropKeptFiles();
  setTimeout(look, patienceMs);
} else {
  show('framed');
}
