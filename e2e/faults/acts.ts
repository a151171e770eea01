/** Check-ins and saves one after the other until the end comes, and what a person may count on after it. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Chance } from '#scripts/seeded.ts';
import type { Browser } from './browsers.ts';
import { checkInNow, draft, harmless, missingOf, shownOn, takeTemperature, type Seen } from './person.ts';

type Form = 'temperature' | 'check-in';
/** What a person may count on after the end. */
export type Known = {
  /** Stood in the diary, or “Saved” stood over it. */
  acknowledged: readonly string[];
  /** Save was tapped, and nothing was said yet: it may be there or not. */
  pending: string | null;
  /** The form that is half filled in: its finished steps, the temperature as far as it was typed. */
  left: { readonly form: Form; readonly step: 0 | 1 | 2; readonly digits: string } | null;
};

type Plan = { readonly moment: 'any' | 'tapped-save' | 'saved'; readonly after: number; readonly delayMs: number };

const planOf = (chance: Chance): Plan => {
  const moment = chance.oneOf({ any: 5, 'tapped-save': 2, saved: 3 });
  return {
    moment,
    after: chance.whole(1, 2),
    delayMs: moment === 'any' ? chance.between(0, 2_000) : chance.between(0, 25),
  };
};

const longestActMs = 20_000;

/** Enters one thing after the other until `end`, at a moment that chance draws. `known` is kept up to date on the way. */
export const actUntil = async (browser: Browser, known: Known, chance: Chance, end: () => Promise<void>): Promise<void> => {
  const plan = planOf(chance);
  let strikeNow = (): void => undefined;
  const struck = new Promise<void>((resolve) => {
    strikeNow = resolve;
  });
  let dying = false;
  const ended = struck.then(async () => {
    await wait(plan.delayMs);
    dying = true;
    await end();
  });
  let passed = 0;
  const strike = (moment: 'tapped-save' | 'saved' | 'between'): void => {
    if (moment === plan.moment && ++passed === plan.after) strikeNow();
  };
  if (plan.moment === 'any') strikeNow();

  const act = async (): Promise<void> => {
    const { page } = browser;
    for (;;) {
      const value = harmless[chance.whole(0, harmless.length - 1)] ?? harmless[0];
      const form: Form = chance.happens(0.5) ? 'temperature' : 'check-in';
      known.left = { form, step: 0, digits: '' };
      const typed = (digits: string): void => {
        known.left = { form, step: known.left?.step ?? 0, digits };
      };
      const onStrike = (moment: 'tapped-save' | 'saved' | 'between'): void => {
        if (moment === 'tapped-save') known.pending = value;
        strike(moment);
      };
      if (form === 'temperature') await takeTemperature(page, value, onStrike, typed);
      else await checkInNow(page, value, onStrike, typed, (step) => {
        known.left = { form, step, digits: known.left?.digits ?? '' };
      });
      known.acknowledged = [...known.acknowledged, value];
      known.pending = null;
      known.left = null;
      strike('saved');
    }
  };
  const acting = act().catch(async (error: unknown) => {
    if (dying) return;
    throw new Error(`The app did not go on: it shows ${await shownOn(browser.page)}`, { cause: error });
  });
  const late = wait(longestActMs, 'late' as const, { ref: false });
  const first = await Promise.race([ended.then(() => 'ended' as const), acting.then(() => 'acted' as const), late]);
  // Where a page came to rest without the moment it was meant to end at, it ends all the same.
  if (first !== 'ended') strikeNow();
  await ended;
  await acting;
};

/** Compares what the diary shows with what was acknowledged. `extra`: what had not been acknowledged yet. */
export const tally = (known: Known, seen: Seen): { readonly failures: readonly string[]; readonly extra: readonly string[] } => {
  const lost = missingOf(known.acknowledged, seen.entries);
  const extra = missingOf(seen.entries, known.acknowledged);
  const unknown = missingOf(extra, known.pending === null ? [] : [known.pending]);
  return {
    extra,
    failures: [
      ...(lost.length > 0 ? [`${lost.length} of ${known.acknowledged.length} acknowledged entries lost (${seen.said.has('said') ? 'said' : 'not said'})`] : []),
      ...(unknown.length > 0 ? [`entries that nobody made: ${unknown.join(', ')}`] : []),
      ...(seen.said.has('welcome') ? ['the welcome page over a diary that was begun'] : []),
    ],
  };
};

/** @returns the keys lost of the answer that was being typed, and what was lost beyond it */
export const draftLoss = async (browser: Browser, url: string, left: NonNullable<Known['left']>): Promise<{ readonly keys: number; readonly failures: readonly string[] }> => {
  const { page } = browser;
  if (left.form === 'temperature') {
    const kept = await draft.temperature(page, '/temperature');
    return { keys: Math.max(0, left.digits.length - kept.length), failures: [] };
  }
  // The last tap itself may be lost: a finished step counts once something was tapped after it.
  if (left.step === 0 || (left.step === 1 && left.digits === '')) return { keys: 0, failures: [] };
  const step = await draft.step(page, url);
  if (step === null || step < 2) return { keys: 0, failures: [`a check-in left at step ${left.step + 1} came back at ${step ?? 'no step'}`] };
  const kept = await draft.temperature(page, '/check-in/temperature');
  const keys = Math.max(0, left.digits.length - kept.length);
  return { keys, failures: left.step === 2 && keys > 0 ? [`the temperature of a finished step came back as “${kept}”, not “${left.digits}”`] : [] };
};
