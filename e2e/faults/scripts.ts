/** Rig g: texts that would run a script or reach another server, in every place that takes a text. None runs, none leaves. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Chance } from '#scripts/seeded.ts';
import { engineLacks, openBrowser } from './browsers.ts';
import { foreignHost, mark, payload } from './payloads.ts';
import { day, minutesAfterNine, shownOn } from './person.ts';
import { copyOf, prepare } from './profiles.ts';
import type { Rig } from './rig.ts';
import { addressOf } from './server.ts';

const batch = 20;
/** Texts that the pocket takes at once: two names, two numbers, a product. */
const perPocket = 5;

declare global {
  interface Window {
    stopped?: string[];
  }
}

type Alarm = { readonly check: (where: string) => Promise<void>; readonly failures: readonly string[] };

/** Hears whatever a text does that is more than being read. */
const listen = async (page: Page, url: string): Promise<Alarm> => {
  const failures: string[] = [];
  const home = new URL(url).origin;
  page.on('request', (request) => {
    const to = new URL(request.url());
    if (to.origin !== home && to.protocol !== 'data:' && to.protocol !== 'blob:') failures.push(`a request left for ${to.href}`);
  });
  page.on('dialog', (dialog) => {
    failures.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const stopped: string[] = [];
    window.stopped = stopped;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI }) => stopped.push(`${violatedDirective} ${blockedURI} ${sample}`));
  });
  return {
    failures,
    check: async (where) => {
      const found = await page.evaluate(
        ([name, host]) => {
          const strange = (element: Element): boolean =>
            ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'TEMPLATE', 'MATH', 'VIDEO'].includes(element.tagName.toUpperCase()) && element.outerHTML.includes(name)
            || [...element.attributes].some((one) => one.name.startsWith('on') || (['href', 'src', 'data', 'action', 'formaction'].includes(one.name) && (/^\s*(?:j\s*a\s*v\s*a\s*s|data:text|vbs)/iu.test(one.value) || one.value.startsWith(`https://${host}`))));
          return {
            ran: Reflect.get(window, name) !== undefined || Reflect.get({}, name) !== undefined,
            inside: [...document.querySelectorAll('*')].filter(strange).map((element) => element.outerHTML.slice(0, 160)),
            stopped: window.stopped?.splice(0) ?? [],
          };
        },
        [mark, foreignHost] as const,
      );
      if (found.ran) failures.push(`${where}: a script ran`);
      failures.push(...found.inside.map((html) => `${where}: text became part of the page: ${html}`));
      failures.push(...found.stopped.map((what) => `${where}: only the policy stopped it: ${what}`));
      if (new URL(page.url()).origin !== home) failures.push(`${where}: the page went to ${page.url()}`);
    },
  };
};

/** @throws with what is there instead, when no page comes */
const stands = async (page: Page, address: string): Promise<void> => {
  const heading = page.locator('main:not(.served) h1').first();
  await heading.waitFor().catch(async (cause: unknown) => {
    throw new Error(`No page at ${address}: ${await shownOn(page)}`, { cause });
  });
};

const follow = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((next) => history.pushState(null, '', next), address);
  await stands(page, address);
};

const load = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await stands(page, address);
};

/** Rows as another phone, an older version or an enemy could have written them: each text in each kind of row. */
const plantRows = (page: Page, texts: readonly string[]): Promise<number> =>
  page.evaluate(async (planted) => {
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('The diary does not answer.')));
      });
    const [known] = (await indexedDB.databases()).filter(({ name }) => name === 'day-by-day');
    if (!known?.name) throw new Error('The diary is no longer called day-by-day: say in scripts.ts how it is called.');
    const db = await result(indexedDB.open(known.name));
    const write = db.transaction(['rows', 'drafts'], 'readwrite');
    const rows = write.objectStore('rows');
    const all = (await result(rows.getAll())) as readonly { readonly kind: string; readonly seq: number }[];
    const [example] = all.filter(({ kind }) => kind === 'check-in' || kind === 'reading');
    if (!example) throw new Error('The diary holds no entry to copy.');
    let seq = Math.max(...all.map((row) => row.seq));
    let count = 0;
    const put = (row: object): void => {
      seq += 1;
      count += 1;
      rows.put({ ...example, id: `planted-${seq}`, seq, asked: [], answers: {}, ...row });
    };
    for (const text of planted) {
      put({ kind: 'note', answers: { text } });
      put({ kind: 'note', answers: { text, question: { page: text } } });
      put({ kind: 'visit', answers: { place: text, questions: text } });
      put({ kind: 'reading', by: `caregiver:${text}`, asked: ['temp'], answers: { temp: { text, unit: 'F' } } });
      put({ kind: 'reading', zone: text, app: text, ruleSet: text, asked: [text], answers: { temp: { text: '98.6', unit: 'F' } } });
      put({ kind: 'treatment', answers: { product: text, patientName: text, caregiverName: text, teamNumber: text, clinicNumber: text } });
      put({ id: `planted ${text}`, kind: 'reading', civilDay: text, observedAt: text, answers: { [text]: text } });
      put({ kind: text });
    }
    write.objectStore('drafts').put({ form: 'check-in', revision: 1, writer: planted[0], draft: { step: planted[0], temperature: { text: planted[1], unit: 'F' } } });
    await new Promise<void>((resolve, reject) => {
      write.addEventListener('complete', () => resolve());
      write.addEventListener('abort', () => reject(new Error('The rows were not planted.')));
    });
    db.close();
    return count;
  }, texts);

/** The small copy beside the diary, as a script of somebody else could have left it. */
const plantPocket = (page: Page, texts: readonly string[]): Promise<void> =>
  page.evaluate(([one = '', two = '', three = '', four = '', five = '']) => {
    localStorage.setItem('day-by-day.pocket', JSON.stringify({
      setUp: true, language: one, theme: two,
      treatment: { cellsGiven: '2026-12-01', product: one, patientName: two, caregiverName: three, teamNumber: four, clinicNumber: five, country: one, usedBy: 'both' },
    }));
  }, texts);

const shownAt = [`/diary?day=${day}`, '/diary/charts', '/help', '/check', '/info', '/menu', '/set-up/number', '/set-up/who', '/'] as const;
const typedAt = ['/set-up/number', '/set-up/who', '/info', '/temperature', '/check-in/temperature', '/guide', '/guide/ask'] as const;
const inAddress = [(text: string) => `/why/${text}`, (text: string) => `/diary/entry/${text}`, (text: string) => `/guide/${text}`, (text: string) => `/diary?day=${text}`, (text: string) => `/check-in/sign/${text}`, (text: string) => `/#${text}`] as const;

/** Each text into every field of these pages; the last one is kept by leaving the page with its own button. */
const typeEverywhere = async (page: Page, texts: readonly string[]): Promise<number> => {
  let typed = 0;
  for (const address of typedAt) {
    await follow(page, address);
    const fields = page.locator('main :is(input:not([type=checkbox], [type=radio], [type=date], [type=time]), textarea)').filter({ visible: true });
    const count = await fields.count();
    for (const text of count > 0 ? texts : []) {
      for (let place = 0; place < count; place++) await fields.nth(place).fill(text, { timeout: 5_000 });
      typed += count;
    }
    if (count > 0) await fields.first().press('Enter');
  }
  return typed;
};

const oneBatch = async (page: Page, url: string, chance: Chance): Promise<{ readonly failures: readonly string[]; readonly places: number }> => {
  const texts = Array.from({ length: batch }, () => payload(chance));
  const alarm = await listen(page, url);
  await load(page, url);
  let places = await plantRows(page, texts);
  for (let from = 0; from < texts.length; from += perPocket) {
    const some = texts.slice(from, from + perPocket);
    await plantPocket(page, some);
    places += some.length;
    await load(page, url);
    for (const address of from === 0 ? shownAt : (['/help', '/info', '/'] as const)) {
      await follow(page, address);
      await alarm.check(address);
    }
  }
  for (const text of texts) {
    for (const at of inAddress) await follow(page, at(encodeURIComponent(text).replaceAll('%2F', '/')));
    places += inAddress.length;
  }
  await alarm.check('addresses');
  await load(page, `${url}/menu`);
  places += await typeEverywhere(page, texts);
  await alarm.check('fields');
  for (const address of ['/set-up/who', '/', '/check'] as const) {
    await follow(page, address);
    await alarm.check(address);
  }
  return { failures: [...new Set(alarm.failures)], places };
};

export const scriptTexts: Rig = {
  name: 'scripts',
  title: 'script-injection strings through every text field, row and address, Chromium',
  amount: { ci: 200, full: 2000 },
  perRound: batch,
  limitMs: 180_000,
  lacks: () => Promise.resolve(engineLacks('chromium')),
  start: async ({ dist, folder }) => {
    const url = await addressOf(dist);
    const prepared = await prepare('chromium', url, join(folder, 'prepared-scripts'));
    return {
      run: async ({ chance, folder: own }) => {
        const profile = join(own, 'profile');
        await copyOf(prepared, profile);
        const browser = await openBrowser('chromium', profile, minutesAfterNine(20));
        try {
          const { failures, places } = await oneBatch(browser.page, url, chance);
          return { failures, counts: { texts: batch, places } };
        } finally {
          await browser.kill();
        }
      },
      stop: () => Promise.resolve(),
    };
  },
};
