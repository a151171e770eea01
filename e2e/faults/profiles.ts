/** Profiles of a phone in use: made once, copied for each round. */
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser, type EngineName } from './browsers.ts';
import { checkInNow, minutesAfterNine, setUp, takeTemperature } from './person.ts';

export type Prepared = {
  readonly folder: string;
  /** What its diary holds: the last is a whole check-in, so that Today has a calm sentence to say. */
  readonly entries: readonly string[];
};

const ignore = (): void => undefined;
const earlier = ['97.4', '98.1', '97.9'] as const;
const lastOne = '98.6';

const prepared = new Map<string, Promise<Prepared>>();

/** Made once for each engine and address, whichever rig asks first. */
export const prepare = (engine: EngineName, url: string, folder: string): Promise<Prepared> => {
  const key = `${engine} ${url}`;
  const made = prepared.get(key) ?? make(engine, url, folder);
  prepared.set(key, made);
  return made;
};

/** Set up and offline; three temperatures, and a check-in at five past nine. The page was closed as somebody closes it. */
const make = async (engine: EngineName, url: string, folder: string): Promise<Prepared> => {
  const browser = await openBrowser(engine, folder, minutesAfterNine(0));
  try {
    await setUp(browser.page, url);
    for (const value of earlier) await takeTemperature(browser.page, value, ignore, ignore);
    await checkInNow(browser.page, lastOne, ignore, ignore, ignore);
  } finally {
    await browser.close();
  }
  return { folder, entries: [...earlier, lastOne] };
};

/** A copy of it for one round. */
export const copyOf = async ({ folder }: Prepared, to: string): Promise<void> => {
  await rm(to, { recursive: true, force: true });
  await cp(folder, to, { recursive: true });
};

/** Every file below a folder; none where there is no such folder. */
export const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted();
};

export type StoreName = 'database' | 'private-files' | 'pocket';

const storeFolder = /\.indexeddb\.(leveldb|blob)\/|\/storage\/default\/http[^/]*\/idb\//u;
const filesFolder = /\/Default\/File System\/|\/storage\/default\/http[^/]*\/fs\//u;
const pocketFolder = /\/Default\/Local Storage\/|\/storage\/default\/http[^/]*\/ls\//u;
/** The engine's own diary of what it did, and its lock: no data. */
const noData = /\/(?:LOCK|LOG|LOG\.old)$/u;

/** @returns the files in which the app's data lies, by store. The same on Chromium and Firefox. */
export const storesOf = async (profile: string): Promise<Readonly<Record<StoreName, readonly string[]>>> => {
  const files = (await filesBelow(profile)).filter((file) => !noData.test(file));
  return {
    database: files.filter((file) => storeFolder.test(file)),
    'private-files': files.filter((file) => filesFolder.test(file)),
    pocket: files.filter((file) => pocketFolder.test(file)),
  };
};
