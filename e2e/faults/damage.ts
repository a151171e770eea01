/** Rig c: bytes flipped, files cut, emptied or removed in the profile; then a cold start. Nothing calm may be said over it. */
import { join } from 'node:path';
import type { Chance } from '#scripts/seeded.ts';
import { engineLacks, openBrowser, type EngineName } from './browsers.ts';
import { judge } from './judge.ts';
import { minutesAfterNine } from './person.ts';
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
        const browser = await openBrowser(engine, profile, minutesAfterNine(20));
        try {
          await watchWords(browser.page);
          const { failures, lost, said } = await judge(browser.page, url, prepared.entries);
          return {
            failures: failures.map((failure) => `${store}, ${done}: ${failure}`),
            notes: lost > 0 && said ? [`${store}, ${done}: ${lost} entries named as missing`] : [],
            counts: { damages: 1, whole: Number(lost === 0), 'named as missing': Number(lost > 0 && said), [store]: 1 },
          };
        } finally {
          await browser.kill();
        }
      },
      stop: () => Promise.resolve(),
    };
  },
});

export const chromiumDamage = damageRig('chromium');
export const firefoxDamage = damageRig('firefox');
