/** `npm run -s bench`: whether a diary of fifteen years is assessed as fast as a young one. Exit code 1 when it is not. */
import { longestLookBackHours } from '#rules/all-rules.ts';
import { assess } from '#rules/assess.ts';
import { noLimits } from '#rules/limits.ts';
import { sliceFor } from '#rules/slice.ts';
import type { Now } from '#rules/types.ts';
import { daysBetween } from '#symptoms/civil-day.ts';
import { msOf } from '#symptoms/moment.ts';
import type { Row } from '#symptoms/row.ts';
import { longDiary } from './long-diary.ts';
import { dayZeroMs, minuteMs, nowAt } from './simulated-log.ts';

const seed = 1;
const bigRows = 20_000;
const smallRows = 200;
/** Looks at each diary: a minute after each of its newest rows. */
const looks = 40;
const rounds = 15;
const warmUps = 3;
/** One frame of a screen, and how much slower than the small diary the big one may be. */
const frameMs = 16;
const mostRatio = 1.5;

type Moment = { readonly slice: readonly Row[]; readonly now: Now };

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const timed = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

/** The store makes new rows whenever it is read, so nothing remembered from an earlier look may help. */
const fresh = (rows: readonly Row[]): readonly Row[] => structuredClone(rows);

const momentsOf = (diary: readonly Row[]): readonly Moment[] =>
  diary.slice(-looks).map((last) => {
    const now = nowAt(msOf(last.observedAt) - dayZeroMs + minuteMs);
    return { slice: sliceFor(diary.filter((row) => row.observedAt <= last.observedAt), now), now };
  });

const spanOf = (diary: readonly Row[]): number =>
  daysBetween(new Date(dayZeroMs).toISOString().slice(0, 10), diary.at(-1)?.civilDay ?? '');

const told = (name: string, diary: readonly Row[], moments: readonly Moment[], times: readonly number[]): string =>
  `${name}: ${diary.length} rows over ${spanOf(diary)} days, of which ${median(moments.map(({ slice }) => slice.length))} are read; ` +
  `median ${median(times).toFixed(2)} ms (${times.length} assessments)`;

export const main = async (): Promise<number> => {
  const diary = longDiary(seed, bigRows);
  const young = diary.slice(0, smallRows);
  const [big, small] = [momentsOf(diary), momentsOf(young)];
  const bigTimes: number[] = [];
  const smallTimes: number[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [index, one] of big.entries()) {
      const other = small[index];
      if (!other) continue;
      const [bigSlice, smallSlice] = [fresh(one.slice), fresh(other.slice)];
      const bigMs = timed(() => assess(bigSlice, { limits: noLimits, now: one.now }));
      const smallMs = timed(() => assess(smallSlice, { limits: noLimits, now: other.now }));
      if (round < 0) continue;
      bigTimes.push(bigMs);
      smallTimes.push(smallMs);
    }
  }
  const last = big.at(-1);
  const slicing = last ? median(Array.from({ length: 15 }, () => timed(() => sliceFor(diary, last.now)))) : Number.NaN;
  const ratio = median(bigTimes) / median(smallTimes);
  const isFast = median(bigTimes) <= frameMs && ratio <= mostRatio;
  process.stdout.write(
    [
      'Measured: assess() on the rows that the longest look-back of any rule asks for',
      `(${longestLookBackHours} hours, every setting, and corrections), as the store hands them over. Both diaries in one run,`,
      'in turn, a minute after each of their newest rows, each time with rows newly made. Not measured: reading the rows from the',
      'phone, and drawing the screen.',
      `Seed ${seed}. The small diary is the same one when it was young.`,
      '',
      told('Big diary', diary, big, bigTimes),
      told('Small diary', young, small, smallTimes),
      `Ratio ${ratio.toFixed(2)} (at most ${mostRatio}); big diary at most ${frameMs} ms: ${isFast ? 'holds' : 'DOES NOT HOLD'}`,
      `For comparison, picking the slice out of all ${diary.length} rows in memory: ${slicing.toFixed(1)} ms`,
      '',
    ].join('\n'),
  );
  return isFast ? 0 : 1;
};
