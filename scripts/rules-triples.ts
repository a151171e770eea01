/**
 * `npm run -s rules:triples -- --shard 1/10`: every three signs together, on each stretch of days, for each product. Three
 * signs are never less than the worst two of them. The shards together are all triples; one of ten fits five minutes on a
 * machine with nothing else to do. Without `--shard` all are worked through, one place after the other.
 * Prints the cases and the time. Exit code 1 when a triple is under its parts.
 */
import { everySign, levelOf, nameOf, placesOfThree, type Place } from './every-sign.ts';

type Shard = { readonly index: number; readonly count: number };
const shardOf = (args: readonly string[]): Shard | null => {
  if (args.length === 0) return { index: 0, count: 1 };
  const [, index = '', count = ''] = /^--shard[= ]([1-9]\d*)\/([1-9]\d*)$/u.exec(args.join(' ')) ?? [];
  return index !== '' && Number(index) <= Number(count) ? { index: Number(index) - 1, count: Number(count) } : null;
};

/** The triples of one place that begin with one sign. */
type Unit = { readonly place: Place; readonly first: number };
const units: readonly Unit[] = placesOfThree.flatMap((place) => everySign.map((_, first) => ({ place, first })));

/** Signs that can follow, so about twice the triples that begin there are its square. */
const weight = ({ first }: Unit): number => (everySign.length - first) ** 2;
const whole = units.reduce((sum, unit) => sum + weight(unit), 0);

/** A run of units of about equal weight, so that a shard meets few places: each costs all its pairs first. */
const unitsOf = ({ index, count }: Shard): readonly Unit[] => {
  let sum = 0;
  return units.filter((unit) => {
    const at = Math.floor((sum / whole) * count);
    sum += weight(unit);
    return at === index;
  });
};

/** Level of each pair of signs by their places in the list, the earlier first; none where both answer one question. */
const pairsIn = (place: Place): readonly (readonly (number | undefined)[])[] =>
  everySign.map((one, i) =>
    everySign.map((other, j) => (j <= i || one.code === other.code ? undefined : levelOf({ ...one.answers, ...other.answers }, place))),
  );

type Found = { cases: number; readonly under: string[] };

/** @param pairs levels of all pairs in that place */
const triplesFrom = ({ place, first }: Unit, pairs: ReturnType<typeof pairsIn>): Found => {
  const found: Found = { cases: 0, under: [] };
  const one = everySign[first];
  for (const [j, second] of everySign.entries()) {
    const firstPair = pairs[first]?.[j];
    if (!one || firstPair === undefined) continue;
    const two = { ...one.answers, ...second.answers };
    for (const [k, third] of everySign.entries()) {
      const [others, ends] = [pairs[j]?.[k], pairs[first]?.[k]];
      if (others === undefined || ends === undefined) continue;
      found.cases += 1;
      if (levelOf({ ...two, ...third.answers }, place) < Math.max(firstPair, others, ends)) {
        found.under.push(`${nameOf(place)}: ${one.name} + ${second.name} + ${third.name}`);
      }
    }
  }
  return found;
};

export const main = async (args: readonly string[]): Promise<number> => {
  const shard = shardOf(args);
  if (!shard) {
    process.stderr.write('A shard is named so: npm run -s rules:triples -- --shard 1/10\n');
    return 1;
  }
  const start = performance.now();
  const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(0)} s`;
  const chosen = unitsOf(shard);
  let [cases, under] = [0, 0];
  for (const place of placesOfThree) {
    const own = chosen.filter((unit) => unit.place === place);
    if (own.length === 0) continue;
    const pairs = pairsIn(place);
    const found = own.map((unit) => triplesFrom(unit, pairs));
    const here = found.reduce((sum, one) => sum + one.cases, 0);
    const names = found.flatMap((one) => one.under);
    cases += here;
    under += names.length;
    for (const name of names.slice(0, 20)) process.stdout.write(`under its parts: ${name}\n`);
    process.stdout.write(`${nameOf(place)}: ${here} triples, ${names.length} under their parts (${seconds()})\n`);
  }
  const part = shard.count === 1 ? 'all' : `shard ${shard.index + 1} of ${shard.count}`;
  process.stdout.write(`${part}: ${cases} triples of ${everySign.length} signs and severities in ${seconds()}, ${under} under their parts\n`);
  return under === 0 ? 0 : 1;
};
