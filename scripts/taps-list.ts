/** What a person does often or in haste, tap by tap, and how many taps and digits it may take at most (issue of the recording; design.md, section 6). */
import type { Locator, Page } from 'playwright-core';
import { words } from '#content/en/words.ts';

/** One thumb: it taps what can be seen, and types digits on the app's own keys. A call is tapped and not made. */
export type Thumb = {
  readonly page: Page;
  readonly tap: (control: Locator) => Promise<void>;
  readonly digits: (text: string) => Promise<void>;
  readonly button: (name: string | RegExp) => Locator;
  readonly link: (name: string | RegExp) => Locator;
};

export type Task = {
  readonly name: string;
  /** Where the thumb is to begin with. */
  readonly from: string;
  readonly most: { readonly taps: number; readonly digits: number };
  readonly walk: (thumb: Thumb) => Promise<void>;
};

const { today, checkIn, common, check, thinking, diary, myInfo, backup, signs } = words;
const title = (thumb: Thumb, name: string | RegExp): Promise<void> => thumb.page.getByRole('heading', { level: 1, name }).waitFor();
const starting = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}`);

const upToSymptoms = async (thumb: Thumb): Promise<void> => {
  await thumb.tap(thumb.link(today.start.button));
  await thumb.tap(thumb.button(checkIn.danger.none));
  await thumb.digits('982');
  await thumb.tap(thumb.button(common.next));
  await title(thumb, checkIn.symptoms.title);
};

const saveCheckIn = async (thumb: Thumb): Promise<void> => {
  await thumb.tap(thumb.button(checkIn.symptoms.save));
  await title(thumb, checkIn.saved.title);
};

const checkOn = (thumb: Thumb): Promise<void> => thumb.tap(thumb.link(starting(today.checkOn.title(null))));

const markAll = async (thumb: Thumb, how: string): Promise<void> => {
  const groups = thumb.page.getByRole('group');
  for (const group of await groups.all()) await thumb.tap(group.getByRole('button', { name: how, exact: true }));
};

/** Screens of every kind: a place, a page of the guide, a form, a step of a flow, a page below a place. */
const anywhere = ['/', '/diary', '/guide', '/guide/crs', '/info', '/usual', '/add', '/check-in/now', '/temperature', '/thinking', '/report', '/backup', '/why/W01'];

const emergencyCard = (from: string): Task => ({
  name: `emergency card from ${from}`,
  from,
  most: { taps: 2, digits: 0 },
  walk: async (thumb) => {
    await thumb.tap(thumb.page.getByRole('navigation').locator('a[href="/help"]').filter({ visible: true }).first());
    await thumb.tap(thumb.page.locator('a[href="/card"]').first());
    await thumb.page.waitForURL('**/card');
    await thumb.page.locator('main:not(.served) h1').waitFor();
  },
});

const dialling = (from: string): Task => ({
  name: `dialling from ${from}`,
  from,
  most: { taps: 2, digits: 0 },
  walk: async (thumb) => {
    const calls = thumb.page.locator('a[href^="tel:"]').filter({ visible: true });
    const inSight = (await calls.count()) > 0;
    if (!inSight) await thumb.tap(thumb.page.getByRole('navigation').locator('a[href="/help"]').filter({ visible: true }).first());
    await thumb.tap(calls.first());
  },
});

export const tasks: readonly Task[] = [
  {
    name: 'quiet check-in',
    from: '/',
    most: { taps: 5, digits: 3 },
    walk: async (thumb) => {
      await upToSymptoms(thumb);
      await saveCheckIn(thumb);
      await thumb.tap(thumb.link(common.done));
    },
  },
  {
    name: 'check-in with one symptom',
    from: '/',
    most: { taps: 7, digits: 3 },
    walk: async (thumb) => {
      await upToSymptoms(thumb);
      await thumb.tap(thumb.link(starting(signs.fatigue.label)));
      await thumb.tap(thumb.page.getByText(checkIn.severity.options.mild.name, { exact: true }));
      await title(thumb, checkIn.symptoms.title);
      await saveCheckIn(thumb);
    },
  },
  {
    name: 'temperature alone',
    from: '/',
    most: { taps: 3, digits: 3 },
    walk: async (thumb) => {
      await thumb.tap(thumb.link(today.start.temperature));
      await thumb.digits('982');
      await thumb.tap(thumb.button(checkIn.temperature.save));
      await title(thumb, checkIn.saved.title);
    },
  },
  {
    name: 'thinking check, all right',
    from: '/check',
    most: { taps: 16, digits: 0 },
    walk: async (thumb) => {
      await thumb.tap(thumb.link(starting(thinking.title)));
      await thumb.tap(thumb.button(thinking.start));
      await title(thumb, thinking.parts.date.title);
      await markAll(thumb, thinking.right);
      await thumb.tap(thumb.button(common.next));
      await title(thumb, thinking.parts.naming.title);
      await markAll(thumb, thinking.right);
      await thumb.tap(thumb.button(common.next));
      await thumb.tap(thumb.button(thinking.right));
      await title(thumb, thinking.parts.sentence.title);
      await thumb.tap(thumb.button(starting(thinking.written.same.title)));
      await title(thumb, thinking.parts.counting.title);
      await markAll(thumb, thinking.right);
      await thumb.tap(thumb.button(thinking.save));
      await title(thumb, checkIn.saved.title);
    },
  },
  {
    name: 'caregiver’s check, nothing seen',
    from: '/',
    most: { taps: 2, digits: 0 },
    walk: async (thumb) => {
      await checkOn(thumb);
      await thumb.tap(thumb.button(check.none));
    },
  },
  {
    name: 'caregiver’s check, one sign to calling',
    from: '/',
    most: { taps: 3, digits: 0 },
    walk: async (thumb) => {
      await checkOn(thumb);
      await thumb.tap(thumb.page.getByRole('checkbox', { name: starting(signs.hard_to_wake.label) }));
      await thumb.tap(thumb.page.getByRole('status').locator('a[href^="tel:"]').first());
    },
  },
  {
    name: 'report to paper',
    from: '/',
    most: { taps: 3, digits: 0 },
    walk: async (thumb) => {
      await thumb.tap(thumb.page.getByRole('navigation').getByRole('link', { name: common.bar.diary, exact: true }));
      await title(thumb, diary.title);
      await thumb.tap(thumb.page.locator('a[href="/report"]').first());
      await thumb.tap(thumb.button(words.report.page.print));
    },
  },
  {
    name: 'backup, locked with the app’s words, file ready',
    from: '/info',
    most: { taps: 3, digits: 0 },
    walk: async (thumb) => {
      await title(thumb, myInfo.title);
      await thumb.tap(thumb.page.locator('a[href="/backup"]').first());
      await thumb.tap(thumb.button(backup.make));
      await thumb.tap(thumb.button(backup.lock.written));
      await thumb.page.getByRole('heading', { name: backup.ready.title }).waitFor({ timeout: 90_000 });
    },
  },
  ...anywhere.map(emergencyCard),
  ...anywhere.map(dialling),
];

/** The person of the walk: day 4, in the United States. */
export const person = { cellsGiven: '2026-12-01', now: '2026-12-05T08:00:00-08:00', team: '415-555-0119', country: 'US' } as const;

export const setUp = async (thumb: Thumb): Promise<void> => {
  const { setup } = words;
  const { page } = thumb;
  await thumb.tap(thumb.link(setup.welcome.start));
  await page.getByLabel(setup.day.typed).fill(person.cellsGiven);
  await thumb.tap(thumb.button(common.next));
  await title(thumb, setup.number.title);
  await page.getByLabel(setup.number.label).fill(person.team);
  await page.getByLabel(setup.number.country).selectOption(person.country);
  await thumb.tap(thumb.button(common.next));
  // The same word stands on the step before.
  await title(thumb, setup.who.title);
  await thumb.tap(thumb.button(common.bar.skip));
  await thumb.link(today.start.button).waitFor();
};

export const keys = checkIn.temperature.pad;
