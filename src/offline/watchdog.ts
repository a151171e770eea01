/**
 * Stands beside the app, in a file of its own: when the app has not taken the place of the served text after ten seconds,
 * it shows the words about that, which are served too, and loads the page once more past every cache. Never twice.
 * Inside a page of somebody else the app does not start, and this says why.
 * Plain old syntax: a browser too old for the app still understands this.
 */
const patienceMs = 10_000;
const mark = 'day-by-day.loaded-again';
/** Not among the kept files, so that the answer can only come from the host. */
const probe = '/worker.js';

const show = (what: 'late' | 'framed'): void => {
  const part = document.getElementById(`served-${what}`);
  if (part) part.hidden = false;
};

const opened = (): boolean => document.querySelector('.served') === null;

/** @returns false when it was done before, or cannot be remembered: then it is not done at all */
const firstTime = (): boolean => {
  try {
    if (sessionStorage.getItem(mark)) return false;
    sessionStorage.setItem(mark, 'yes');
    return sessionStorage.getItem(mark) === 'yes';
  } catch {
    return false;
  }
};

const forgetMark = (): void => {
  try {
    sessionStorage.removeItem(mark);
  } catch {
    // Storage is blocked: nothing was written either.
  }
};

/** The worker goes, so that the page and its files come from the host; the app brings it back when it opens. Kept files and the diary stay. */
const dropWorkers = (): Promise<unknown> =>
  'serviceWorker' in navigator
    ? navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister())))
    : Promise.resolve();

const refresh = (): Promise<unknown> => {
  const files = Array.from(document.querySelectorAll<HTMLScriptElement>('script[src]'), (script) => script.src);
  return Promise.all(files.map((file) => fetch(file, { cache: 'reload' })));
};

const loadAgain = (): void => {
  fetch(probe, { cache: 'no-store' })
    .then((answer) => {
      if (!answer.ok || opened() || !firstTime()) return undefined;
      return dropWorkers().then(refresh).then(() => location.reload());
    })
    // No network: what is shown is all there is.
    .catch(() => undefined);
};

const look = (): void => {
  if (opened()) {
    forgetMark();
    return;
  }
  show('late');
  // On a slow network the files are still coming: they are given as long again after the last has come.
  if (document.readyState === 'complete') loadAgain();
  else addEventListener('load', () => setTimeout(() => opened() || loadAgain(), patienceMs));
};

if (window.top === window.self) setTimeout(look, patienceMs);
else show('framed');
