/** Starts the journal's worker. */
// oxlint-disable-next-line import/default -- the build gives the worker's address
import journalWorkerUrl from './journal-worker.ts?worker&url';
import { callOn } from './journal-line.ts';
import type { Journal } from './keep-journal.ts';

type ScriptUrls = { readonly createScriptURL: (url: string) => string };

/** The policy `own-journal` of index.html lets through this one address. Absent in older browsers, where a string passes. */
const trustedUrl = (): string => {
  const { trustedTypes } = window as { readonly trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptUrls) => ScriptUrls } };
  return trustedTypes?.createPolicy('own-journal', { createScriptURL: () => journalWorkerUrl }).createScriptURL(journalWorkerUrl) ?? journalWorkerUrl;
};

/**
 * A page that is left lets go of its files: one that the browser keeps frozen would hold them against the next page.
 * Brought back, such a page starts anew; what was typed is kept.
 */
const letGoOnLeaving = (worker: Worker): void => {
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted) worker.terminate();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
};

let running: Worker | null = null;

/** Lets go of the private files, for good. What is asked of the journal afterwards is never answered. */
export const stopJournal = (): void => {
  running?.terminate();
  running = null;
};

/** @returns null where the browser has no workers or no private files, as in some private windows. */
export const startJournal = (limitMs: number): Journal | null => {
  if (typeof Worker === 'undefined' || typeof navigator.storage?.getDirectory !== 'function') return null;
  try {
    const worker = new Worker(trustedUrl(), { name: 'journal' });
    running = worker;
    letGoOnLeaving(worker);
    return callOn(worker, limitMs);
  } catch {
    return null; // Blocked by the browser: one copy is kept, and My info says so.
  }
};
