/** Rig c: bytes flipped, files cut, emptied or removed in the profile; then a cold start. Nothing calm may be said over it. */
import { join } from 'node:path';
import type { Chance } from '#scripts/seeded.ts';
import { engineLacks, openBrowser, type EngineName } from './browsers.ts';
import { judge } from './judge.ts';
import { minutesAfterNine, tryTemperature } from './person.ts';
import { copyOf, prepare, storesOf, type StoreName } from './profiles.ts';
import type { Rig } from './rig.ts';
import { addressOf } from './server.ts';
import { spoil } from './spoil.ts';
import { watchWords } from './watch.ts';

const weights = { database: 5, 'private-files': 4, pocket: 1 } as const satisfies Record<StoreName, number>;

/** A store that this version of the app, or this browser, does not use is not drawn. */
const drawStore = (stores: Awaited<ReturnType<typeof storesOf>>, chance: Chance): StoreName => {
  const drawn = chance.oneOf(weights);
  return stores[drawn].length > 0 ? drawn : 'database';
};

/** A start on a damaged profile. @param enter whether a further temperature is entered once everything was read */
const startOn = async (engine: EngineName, url: string, profile: string, minutes: number, entries: readonly string[], enter: boolean) => {
  const browser = await openBrowser(engine, profile, minutesAfterNine(minutes));
  try {
    await watchWords(browser.page);
    const verdict = await judge(browser.page, url, entries);
    const further = '97.2';
    return { ...verdict, saved: enter && (await tryTemperature(browser.page, further)) ? [further] : [] };
  } finally {
    await browser.kill();
  }
};

const damageRig = (engine: EngineName): Rig => ({
  name: `damage-${engine}`,
  title: `bytes flipped, files cut, emptied, removed, ${engine === 'chromium' ? 'Chromium' : 'Firefox'}`,
  amount: { ci: 10, full: 150 },
  perRound: 1,
  share: 0.5,
  limitMs: 120_000,
  lacks: () => Promise.resolve(engineLacks(engine)),
  start: async ({ dist, folder }) => {
    const url = await addressOf(dist);
    const prepared = await prepare(engine, url, join(folder, `prepared-damage-${engine}`));
    return {
      run: async ({ chance, folder: own }) => {
        const profile = join(own, 'profile');
        await copyOf(prepared, profile);
        const stores = await storesOf(profile);
        const store = drawStore(stores, chance);
        const done = await spoil(stores[store], chance);
        const first = await startOn(engine, url, profile, 20, prepared.entries, true);
        // What is damaged may show itself only later, and what is entered meanwhile is an entry too.
        const entries = [...prepared.entries, ...first.saved];
        const second = chance.happens(0.3) ? await startOn(engine, url, profile, 40, entries, false) : null;
        const starts = [first, ...(second ? [second] : [])];
        const named = starts.some(({ lost, said }) => lost > 0 && said);
        return {
          failures: starts.flatMap(({ failures }, start) => failures.map((failure) => `${store}, ${done}, start ${start + 1}: ${failure}`)),
          notes: named ? [`${store}, ${done}: ${Math.max(...starts.map(({ lost }) => lost))} entries named as missing`] : [],
          counts: { damages: 1, whole: Number(starts.every(({ lost }) => lost === 0)), 'named as missing': Number(named), [store]: 1 },
        };
      },
      stop: () => Promise.resolve(),
    };
  },
});

export const chromiumDamage = damageRig('chromium');
export const firefoxDamage = damageRig('firefox');
