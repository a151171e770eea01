/** What is asked of a run: `npm run test:faults -- kills --count 1000 --from 400 --seed 7`. */
import { parseArgs } from 'node:util';

export type Options = {
  /** Beginnings of the names of rigs; none means all. */
  readonly rigs: readonly string[];
  /** Faults in all; without it the amount of every CI run. */
  readonly count: number | null;
  readonly full: boolean;
  readonly from: number;
  readonly seed: number;
  readonly workers: number;
  readonly record: boolean;
  /** The name of a defence to be taken out of a copy of the app first: then the rigs must find fault. */
  readonly without: string | null;
  /** No new round is begun after this many minutes. */
  readonly minutes: number | null;
};

const whole = (name: string, text: string | undefined): number | null => {
  if (text === undefined) return null;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} wants a whole number, not “${text}”.`);
  return number;
};

/** @throws one sentence that says what was not understood */
export const readOptions = (args: readonly string[]): Options => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      count: { type: 'string' }, from: { type: 'string' }, seed: { type: 'string' }, workers: { type: 'string' }, minutes: { type: 'string' },
      without: { type: 'string' }, full: { type: 'boolean' }, 'no-record': { type: 'boolean' },
    },
  });
  return {
    rigs: positionals,
    count: whole('count', values.count),
    full: values.full ?? false,
    from: whole('from', values.from) ?? 0,
    seed: whole('seed', values.seed) ?? 1,
    workers: Math.max(1, whole('workers', values.workers) ?? 2),
    minutes: whole('minutes', values.minutes),
    record: !(values['no-record'] ?? false),
    without: values.without ?? null,
  };
};
