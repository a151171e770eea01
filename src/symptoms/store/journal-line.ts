/** The line between the page and the journal's worker: one question, one answer, within a time limit. */
import { keepJournal, type Journal, type OpenFile } from './keep-journal.ts';

type Call = keyof Journal;
type Question = { readonly id: number; readonly call: Call; readonly args: readonly unknown[] };
type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly error: { readonly name: string; readonly message: string } });

/** What a worker and a message port have in common. */
export type Port = {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
};

/** The worker's end. One call after the other: two at once would meet the same file. */
export const answerOn = (port: Port, open: OpenFile): void => {
  const journal = keepJournal(open);
  let last: Promise<unknown> = Promise.resolve();
  const answer = async ({ id, call, args }: Question): Promise<void> => {
    try {
      const work = journal[call] as (...all: readonly unknown[]) => Promise<unknown>;
      port.postMessage({ id, value: await work(...args) } satisfies Answer);
    } catch (error) {
      const { name, message } = error instanceof Error || error instanceof DOMException ? error : { name: 'Error', message: '' };
      port.postMessage({ id, error: { name, message } } satisfies Answer);
    }
  };
  port.addEventListener('message', ({ data }: MessageEvent<Question>) => {
    last = last.then(() => answer(data));
  });
};

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void };

/**
 * The page's end. Every call rejects when the worker does not answer in time, as one that could not be loaded never does.
 * @param limitMs for one call
 */
export const callOn = (port: Port, limitMs: number): Journal => {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  port.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('value' in data) asked?.resolve(data.value as never);
    else asked?.reject(Object.assign(new Error(data.error.message), { name: data.error.name }));
  });
  const ask =
    <C extends Call>(call: C) =>
    (...args: Parameters<Journal[C]>): ReturnType<Journal[C]> => {
      calls += 1;
      const id = calls;
      const answer = new Promise<never>((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new Error('The journal does not answer'));
        }, limitMs);
        const settle = <T>(then: (value: T) => void) => (value: T): void => {
          clearTimeout(timer);
          then(value);
        };
        waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
        port.postMessage({ id, call, args } satisfies Question);
      });
      return answer as unknown as ReturnType<Journal[C]>;
    };
  return {
    look: ask('look'), rows: ask('rows'), append: ask('append'), takeOut: ask('takeOut'), keepDraft: ask('keepDraft'), dropDraft: ask('dropDraft'),
    clearDrafts: ask('clearDrafts'), rest: ask('rest'),
  };
};
