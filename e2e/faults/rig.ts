/** What a fault rig is: it does one kind of harm, many times, and says what a person lost or was not told. */
import type { Chance } from '#scripts/seeded.ts';

export type Counts = Readonly<Record<string, number>>;

export type Outcome = {
  /** What went wrong, in words; nothing when all held. */
  readonly failures: readonly string[];
  /** What was borne, and is worth a line all the same. */
  readonly notes?: readonly string[];
  /** How much was put to the test, and what the app did about it. */
  readonly counts: Counts;
};

export type Round = {
  /** Counts on from one run to the next, so that `--from` goes on where the last run ended. */
  readonly number: number;
  /** The same seed and number give the same chance on every machine. */
  readonly chance: Chance;
  /** A folder of this round's own; it is kept when the round fails. */
  readonly folder: string;
};

export type Ready = {
  readonly run: (round: Round) => Promise<Outcome>;
  readonly stop: () => Promise<void>;
};

export type Bench = {
  /** The built app, and the sources it was built from. */
  readonly dist: string;
  readonly source: string;
  /** A folder that is gone after the run. */
  readonly folder: string;
};

export type Rig = {
  readonly name: string;
  /** What it does, for the table of results. */
  readonly title: string;
  /** How many faults: in every run of CI, and in full. */
  readonly amount: { readonly ci: number; readonly full: number };
  /** Faults that follow each other in one round, on the same profile. */
  readonly perRound: number;
  /** Of `--count`, this part. */
  readonly share?: number;
  readonly limitMs: number;
  /** @returns why it cannot run on this machine, or null */
  readonly lacks: () => Promise<string | null>;
  readonly start: (bench: Bench) => Promise<Ready>;
};

export const addCounts = (one: Counts, other: Counts): Counts =>
  Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [key, (one[key] ?? 0) + (other[key] ?? 0)]));
