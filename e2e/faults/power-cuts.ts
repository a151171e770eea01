/** Rig d: the power goes at a random moment of check-ins and saves. What had not reached the disk is not there afterwards. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { actUntil, draftLoss, tally, type Known } from './acts.ts';
import { engineLacks, openBrowser } from './browsers.ts';
import { copyImage, loopLacks, makeImage, mount } from './loop-image.ts';
import { minutesAfterNine, readDiary } from './person.ts';
import { copyOf, prepare, type Prepared } from './profiles.ts';
import type { Outcome, Rig, Round } from './rig.ts';
import { addressOf } from './server.ts';
import { watchWords } from './watch.ts';

/** Writes on one disk until the power goes. @returns what may be counted on */
const untilThePowerGoes = async (url: string, prepared: Prepared, own: string, chance: Round['chance']): Promise<Known> => {
  const known: Known = { acknowledged: prepared.entries, pending: null, left: null };
  const image = join(own, 'disk.img');
  await makeImage(image);
  const disk = await mount(image, join(own, 'disk'));
  try {
    const profile = join(disk.folder, 'profile');
    await copyOf(prepared, profile);
    await disk.flush();
    const browser = await openBrowser('chromium', profile, minutesAfterNine(10));
    try {
      await watchWords(browser.page);
      await readDiary(browser.page, url, known.acknowledged);
      await actUntil(browser, known, chance, async () => {
        await browser.freeze();
        await copyImage(image, join(own, 'found.img'));
        await browser.kill();
      });
    } finally {
      await browser.kill();
    }
  } finally {
    await disk.unmount();
  }
  await rm(image);
  return known;
};

const afterwards = async (url: string, known: Known, own: string): Promise<Outcome> => {
  const disk = await mount(join(own, 'found.img'), join(own, 'found'));
  try {
    const browser = await openBrowser('chromium', join(disk.folder, 'profile'), minutesAfterNine(20));
    try {
      await watchWords(browser.page);
      const seen = await readDiary(browser.page, url, known.acknowledged);
      const { failures, extra } = tally(known, seen);
      const savedAfterAll = known.pending !== null && extra.includes(known.pending);
      const loss = known.left && !savedAfterAll ? await draftLoss(browser, url, known.left) : { keys: 0, failures: [] };
      return {
        failures: [...failures, ...loss.failures],
        counts: { cuts: 1, acknowledged: known.acknowledged.length, 'keys lost while typing': loss.keys, 'starts with a notice': Number(seen.said.has('said')) },
      };
    } finally {
      await browser.kill();
    }
  } finally {
    await disk.unmount();
  }
};

export const powerCuts: Rig = {
  name: 'power-cuts',
  title: 'power cuts on a loop image, Chromium',
  amount: { ci: 3, full: 100 },
  perRound: 1,
  limitMs: 180_000,
  lacks: async () => engineLacks('chromium') ?? (await loopLacks()),
  start: async ({ dist, folder }) => {
    const url = await addressOf(dist);
    const prepared = await prepare('chromium', url, join(folder, 'prepared-power'));
    return {
      run: async ({ chance, folder: own }) => {
        const known = await untilThePowerGoes(url, prepared, own, chance);
        return await afterwards(url, known, own);
      },
      stop: () => Promise.resolve(),
    };
  },
};
