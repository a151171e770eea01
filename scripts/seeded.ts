/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export type Chance = {
  /** 0 up to, not including, 1. */
  readonly next: () => number;
  readonly happens: (probability: number) => boolean;
  readonly between: (from: number, to: number) => number;
  readonly whole: (from: number, to: number) => number;
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number;
  /** Waiting time with this mean. */
  readonly waiting: (mean: number) => number;
  /** One of the names, each as likely as its weight says. */
  readonly oneOf: <K extends string>(weights: Readonly<Record<K, number>>) => K;
};

/** The generator is mulberry32 (public domain); good enough for a simulation, not for secrets. */
const mulberry = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** @param seed a whole number; two seeds that lie close give unrelated numbers */
export const seeded = (seed: number): Chance => {
  const next = mulberry(Math.imul(seed, 0x9e3779b1));
  return {
    next,
    happens: (probability) => next() < probability,
    between: (from, to) => from + next() * (to - from),
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    waiting: (mean) => -Math.log(1 - next()) * mean,
    oneOf: <K extends string>(weights: Readonly<Record<K, number>>): K => {
      const names = Object.keys(weights) as K[];
      const total = names.reduce((sum, name) => sum + weights[name], 0);
      let left = next() * total;
      const chosen = names.find((name) => {
        left -= weights[name];
        return left < 0;
      });
      const [first] = names;
      if (first === undefined) throw new RangeError('Nothing to choose from');
      return chosen ?? first;
    },
  };
};
