/** Rig a: the browser is killed at a random moment of check-ins and saves, frozen before or not; then it is started again. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Chance } from '#scripts/seeded.ts';
import { actUntil, draftLoss, tally, type Known } from './acts.ts';
import { engineLacks, openBrowser, type Browser, type EngineName } from './browsers.ts';
import { minutesAfterNine, readDiary } from './person.ts';
import { copyOf, prepare } from './profiles.ts';
import type { Outcome, Rig, Round } from './rig.ts';
import { addressOf } from './server.ts';
import { watchWords } from './watch.ts';

/** Half of the time frozen first, as phones do with apps in the background before they end them. */
const killer = (browser: Browser, chance: Chance) => {
  const freezeMs = chance.happens(0.5) ? chance.between(0, 120) : null;
  return async (): Promise<void> => {
    if (freezeMs !== null) {
      await browser.freeze();
      await wait(freezeMs);
    }
    await browser.kill();
  };
};

const perSeries = 10;

const oneSeries = async (engine: EngineName, url: string, profile: string, start: readonly string[], chance: Chance, kills: number): Promise<Outcome> => {
  const known: Known = { acknowledged: start, pending: null, left: null };
  const failures: string[] = [];
  let keysLost = 0;
  let drafts = 0;
  let said = 0;
  for (let kill = 0; kill <= kills; kill++) {
    const browser = await openBrowser(engine, profile, minutesAfterNine(10 + kill * 10));
    try {
      await watchWords(browser.page);
      const seen = await readDiary(browser.page, url, known.acknowledged);
      const { failures: found, extra } = tally(known, seen);
      failures.push(...found.map((failure) => `start ${kill}: ${failure}`));
      if (seen.said.has('said')) said += 1;
      const { left } = known;
      if (left && !(known.pending !== null && extra.includes(known.pending))) {
        const loss = await draftLoss(browser, url, left);
        drafts += 1;
        keysLost += loss.keys;
        failures.push(...loss.failures.map((failure) => `start ${kill}: ${failure}`));
        await browser.page.goto(url);
      }
      known.acknowledged = seen.entries;
      known.pending = null;
      known.left = null;
      if (kill < kills) await actUntil(browser, known, chance, killer(browser, chance));
    } finally {
      await browser.kill();
    }
  }
  return { failures, counts: { kills, acknowledged: known.acknowledged.length, drafts, 'keys lost while typing': keysLost, 'starts with a notice': said } };
};

const killRig = (engine: EngineName, amount: Rig['amount'], share: number): Rig => ({
  name: `kills-${engine}`,
  title: `random kills during check-ins and saves, ${engine === 'chromium' ? 'Chromium' : 'Firefox'}`,
  amount,
  perRound: engine === 'chromium' ? perSeries : 2,
  share,
  limitMs: 240_000,
  lacks: () => Promise.resolve(engineLacks(engine)),
  start: async ({ dist, folder }) => {
    const url = await addressOf(dist);
    const prepared = await prepare(engine, url, join(folder, `prepared-${engine}`));
    const kills = engine === 'chromium' ? perSeries : 2;
    return {
      run: async ({ chance, folder: own }: Round) => {
        const profile = join(own, 'profile');
        await copyOf(prepared, profile);
        return await oneSeries(engine, url, profile, prepared.entries, chance, kills);
      },
      stop: () => Promise.resolve(),
    };
  },
});

export const chromiumKills = killRig('chromium', { ci: 40, full: 1000 }, 1);
export const firefoxKills = killRig('firefox', { ci: 4, full: 100 }, 0.1);
