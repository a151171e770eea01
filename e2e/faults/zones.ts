/** Rig f: no entry's day moves, whatever the time zone, the change of clocks or the second around midnight. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { allZones, type ZoneFaults } from '#scripts/zone-days.ts';
import { engineLacks, openBrowser } from './browsers.ts';
import { takeTemperature } from './person.ts';
import type { Rig } from './rig.ts';
import { addressOf } from './server.ts';

const perRound = 20;
const zoneCount = allZones().length;
/** Prime, so that every zone has its turn and forty come from every part of the world. */
const stride = 97;
const shown = 5;

/** In a process of its own: the sources may be those of a copy with a defence taken out, and its time zone is changed. */
const look = async (source: string, from: number): Promise<ZoneFaults> => {
  const places = Array.from({ length: perRound }, (_, place) => String(((from + place) * stride) % zoneCount));
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'scripts/zone-days.ts', ...places], { cwd: source, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as ZoneFaults;
};

export const zoneDays: Rig = {
  name: 'zones',
  title: 'time zones, changes of the clocks and midnights of two years',
  amount: { ci: 40, full: zoneCount },
  perRound,
  limitMs: 120_000,
  lacks: () => Promise.resolve(null),
  start: ({ source }) =>
    Promise.resolve({
      run: async ({ number }) => {
        const { faults, changes, instants, looks } = await look(source, number * perRound);
        const more = faults.length > shown ? [`and ${faults.length - shown} more`] : [];
        return { failures: [...faults.slice(0, shown), ...more], counts: { zones: perRound, 'clock changes': changes, instants, looks } };
      },
      stop: () => Promise.resolve(),
    }),
};

/** Instants at which a day ends somewhere, and a zone far from there. */
const travels = [
  { from: 'America/Los_Angeles', at: '2026-12-31T23:59:59-08:00', to: 'Asia/Tokyo', on: '2026-12-31' },
  { from: 'Pacific/Auckland', at: '2027-01-15T00:00:01+13:00', to: 'America/Los_Angeles', on: '2027-01-15' },
  { from: 'Europe/Madrid', at: '2027-03-28T03:00:01+02:00', to: 'Pacific/Kiritimati', on: '2027-03-28' },
  { from: 'America/New_York', at: '2027-11-07T01:59:59-04:00', to: 'Europe/Madrid', on: '2027-11-07' },
  { from: 'America/Santiago', at: '2027-09-05T01:00:01-03:00', to: 'Pacific/Honolulu', on: '2027-09-05' },
  { from: 'Africa/Cairo', at: '2027-04-30T01:00:00+03:00', to: 'America/Anchorage', on: '2027-04-30' },
  { from: 'Australia/Lord_Howe', at: '2027-04-04T01:45:00+10:30', to: 'America/Los_Angeles', on: '2027-04-04' },
  { from: 'Asia/Kolkata', at: '2027-02-28T23:59:59+05:30', to: 'America/Los_Angeles', on: '2027-02-28' },
] as const;

const ignore = (): void => undefined;

export const zoneTravels: Rig = {
  name: 'travels',
  title: 'an entry made around midnight, read in the diary after a flight, Chromium',
  amount: { ci: travels.length, full: travels.length },
  perRound: 1,
  limitMs: 120_000,
  lacks: () => Promise.resolve(engineLacks('chromium')),
  start: async ({ dist }) => {
    const url = await addressOf(dist);
    return {
      run: async ({ number, folder }) => {
        const travel = travels[number % travels.length] ?? travels[0];
        const browser = await openBrowser('chromium', join(folder, 'profile'), new Date(Date.parse(travel.at) - 60_000).toISOString(), travel.from);
        try {
          const { page, context } = browser;
          await page.clock.setFixedTime(new Date(travel.at));
          await page.goto(`${url}/menu`);
          await takeTemperature(page, '98.6', ignore, ignore);
          await context.close();
        } finally {
          await browser.kill();
        }
        const later = await openBrowser('chromium', join(folder, 'profile'), new Date(Date.parse(travel.at) + 3_600_000).toISOString(), travel.to);
        try {
          const day = async (civilDay: string): Promise<number> => {
            await later.page.goto(`${url}/diary?day=${civilDay}`);
            await later.page.locator('button[aria-expanded]').first().waitFor();
            return await later.page.getByRole('article').filter({ hasText: '98.6 °F' }).count();
          };
          const there = await day(travel.on);
          return { failures: there === 1 ? [] : [`made in ${travel.from} on ${travel.on}, it is not there in ${travel.to}`], counts: { travels: 1 } };
        } finally {
          await later.kill();
        }
      },
      stop: () => Promise.resolve(),
    };
  },
};
