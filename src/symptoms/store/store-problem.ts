/** What the phone could not do. Thrown by the store; a page catches it, keeps the value on screen and says what happened. */

export type StoreProblemCode =
  /** No room left on the phone. */
  | 'full'
  /** Another tab holds an older version open. */
  | 'blocked'
  /** The browser dropped the connection, and a new one did not help. */
  | 'closed'
  | 'not-written'
  /** The database did not open, or not in time. */
  | 'unopenable'
  /** The data was written by a newer version of the app: it is read, never written. */
  | 'newer';
export type StoreProblem = Error & { readonly code: StoreProblemCode };

const name = 'StoreProblem';

/** @returns an error to throw. Its message is for developers and holds no diary data. */
export const storeProblem = (code: StoreProblemCode, cause?: unknown): StoreProblem =>
  Object.assign(new Error(`The diary could not be kept: ${code}`, { cause }), { name, code });

export const isStoreProblem = (error: unknown): error is StoreProblem => error instanceof Error && error.name === name;

/** The error and what it wraps: Dexie says `inner`, others `cause`. */
const chainOf = (error: unknown): readonly Error[] => {
  const chain: Error[] = [];
  for (let next: unknown = error; next instanceof Error || next instanceof DOMException; ) {
    if (chain.includes(next)) break;
    chain.push(next);
    next = 'inner' in next ? next.inner : next.cause;
  }
  return chain;
};

const lostNames = ['DatabaseClosedError', 'InvalidStateError', 'TransactionInactiveError'];
/** WebKit and Chromium name a dropped connection only in the text (reliability fault 6). */
const lostTexts = /connection|database server|in-progress transaction|database (?:is|was) clos/iu;

/** @returns true when the browser dropped the connection under us, as iOS does on waking. */
export const isConnectionLost = (error: unknown): boolean =>
  !isStoreProblem(error) && chainOf(error).some((link) => lostNames.includes(link.name) || lostTexts.test(link.message));

/** @returns the problem that an error means; `otherwise` when it is none of the known ones. */
export const storeProblemOf = (error: unknown, otherwise: StoreProblemCode): StoreProblem => {
  const chain = chainOf(error);
  const known = chain.find(isStoreProblem);
  if (known) return known;
  if (chain.some((link) => link.name === 'QuotaExceededError')) return storeProblem('full', error);
  return storeProblem(isConnectionLost(error) ? 'closed' : otherwise, error);
};
