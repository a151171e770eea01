/**
 * One walk through every screen and every state a person meets, from a fresh phone to a diary that does not open.
 * Who walks along is called at each stop: to measure it, to run axe on it, to take its picture.
 */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { words as english } from '#content/en/words.ts';
import { words as spanish } from '#content/es/words.ts';
import type { Lang, Words } from '#content/words.ts';
import { button, go, link, press, title, type Stop, type Walk } from './walk.ts';

const languages = { en: english, es: spanish } as const satisfies Record<Lang, Words>;
/** English in the United States in °F, Spanish in Spain in °C. Telephone numbers that belong to nobody. */
const numbers = {
  en: { country: 'US', team: '415-555-0119', usual: '98.2', fever: '100.9', again: '98.4' },
  es: { country: 'ES', team: '910 000 119', usual: '36,8', fever: '38,3', again: '36,9' },
} as const;

export const locales = { en: 'en-US', es: 'es-US' } as const satisfies Record<Lang, string>;
export const zone = 'America/Los_Angeles';
/** 02:45 at night, four days after the cells. */
const firstNight = new Date('2026-12-05T02:45:00-08:00');
const hourMs = 3_600_000;
const cellsGiven = '2026-12-01';

const freshPhone = async (walk: Walk): Promise<void> => {
  const { page, words, stop } = walk;
  await page.goto('/');
  await link(walk, words.setup.welcome.start).waitFor();
  await stop('welcome');
  await go(walk, '/help', 'help-nothing-known');
  await go(walk, '/check', 'check-nothing-known');
  await go(walk, '/guide', 'guide');
  await go(walk, '/diary', 'diary-empty');
  await go(walk, '/info', 'info-nothing-known');
  await go(walk, '/welcome');
};

const setUp = async (walk: Walk): Promise<void> => {
  const { page, words, numbers: own, stop } = walk;
  await press(walk, link(walk, words.setup.welcome.start));
  await title(walk, words.setup.day.title);
  await stop('set-up-day');
  await page.getByLabel(words.setup.day.typed).fill(cellsGiven);
  await button(walk, words.common.next).waitFor();
  await stop('set-up-day-chosen');
  await press(walk, button(walk, words.common.next));
  await title(walk, words.setup.number.title);
  await stop('set-up-number');
  await press(walk, button(walk, words.common.next));
  await page.getByText(words.setup.number.problems.empty).waitFor();
  await stop('set-up-number-missing');
  await page.getByLabel(words.setup.number.label).fill(own.team);
  await page.getByLabel(words.setup.number.country).selectOption(own.country);
  await stop('set-up-number-typed');
  await press(walk, button(walk, words.common.next));
  await title(walk, words.setup.who.title);
  await stop('set-up-who');
  await press(walk, page.getByText(words.setup.who.both, { exact: true }));
  await page.getByLabel(words.setup.who.patientName, { exact: true }).fill('Marta');
  await page.getByLabel(words.setup.who.caregiverName, { exact: true }).fill('Joan');
  await press(walk, button(walk, words.common.done));
  await link(walk, words.today.start.button).waitFor();
  await stop('today-start');
};

/** A whole check-in: no danger sign, tiredness, no thinking check. */
const firstCheckIn = async (walk: Walk): Promise<void> => {
  const { page, words, numbers: own, stop } = walk;
  const { danger, temperature, symptoms, severity } = words.checkIn;
  await press(walk, link(walk, words.today.start.button));
  await title(walk, danger.title);
  await stop('check-in-1');
  await page.getByRole('checkbox', { name: words.signs.shortness_of_breath.label }).check();
  await page.getByRole('checkbox', { name: words.signs.tremor.label }).check();
  await button(walk, danger.seeWhatToDo).waitFor();
  await stop('check-in-1-one-more-question');
  await page.getByRole('checkbox', { name: words.signs.shortness_of_breath.label }).uncheck();
  await page.getByRole('checkbox', { name: words.signs.tremor.label }).uncheck();
  await press(walk, button(walk, danger.none));
  await title(walk, temperature.title);
  await stop('check-in-2');
  await press(walk, button(walk, words.common.next));
  await page.getByText(temperature.empty).waitFor();
  await stop('check-in-2-empty');
  await page.getByLabel(temperature.label, { exact: true }).fill(own.usual);
  await page.getByRole('checkbox').check();
  await press(walk, button(walk, words.common.yes));
  await stop('check-in-2-typed');
  await press(walk, button(walk, words.common.next));
  await title(walk, symptoms.title);
  await stop('check-in-3');
  await press(walk, link(walk, words.signs.fatigue.label));
  await title(walk, words.signs.fatigue.ask ?? words.signs.fatigue.label);
  await stop('check-in-3-severity');
  await press(walk, page.getByText(severity.options.mild.name, { exact: true }));
  await title(walk, symptoms.title);
  await go(walk, '/check-in/sign/loose_stools_24h', 'check-in-3-count');
  await go(walk, '/', 'today-draft');
  await go(walk, '/check-in/more', 'check-in-3-more');
  await go(walk, '/check-in/symptoms', 'check-in-3-answered');
  await press(walk, button(walk, symptoms.save));
  await title(walk, words.checkIn.saved.title);
  await stop('saved-incomplete');
  await press(walk, link(walk, words.common.done));
  await page.getByText(words.today.incomplete.text).waitFor();
  await stop('today-incomplete');
};

const fever = async (walk: Walk): Promise<void> => {
  const { page, words, numbers: own, stop } = walk;
  const { alert } = words;
  await go(walk, '/temperature', 'temperature');
  await page.getByLabel(words.checkIn.temperature.label, { exact: true }).fill(own.fever);
  await stop('temperature-typed');
  await press(walk, button(walk, words.checkIn.temperature.save));
  await link(walk, words.levels.urgent.record).waitFor();
  await stop('urgent');
  await go(walk, '/say', 'say');
  await go(walk, '/handover', 'hand-over');
  await go(walk, '/why/W01', 'urgent-why');
  await go(walk, '/mistake/W01', 'urgent-mistake');
  await go(walk, '/called/W01', 'urgent-called');
  await press(walk, button(walk, alert.outcome.changeTime));
  await stop('urgent-called-change-time');
  await press(walk, page.getByRole('button', { name: alert.outcome.options['no-answer'].label }));
  await button(walk, alert.noAnswer.reached).waitFor();
  await stop('urgent-no-answer');
  await press(walk, button(walk, alert.noAnswer.reached));
  await page.getByText(words.today.standing.callAgain, { exact: false }).first().waitFor();
  await stop('urgent-standing');
};

const caregiversCheck = async (walk: Walk): Promise<void> => {
  const { page, words, stop } = walk;
  const { groups, save } = words.check;
  const first = (name: string): Locator => page.getByRole('region', { name, exact: true }).getByRole('checkbox').first();
  await go(walk, '/help', 'help');
  await go(walk, '/check', 'check');
  await first(groups['same-day'].title).check();
  await stop('check-call-today');
  await first(groups.urgent.title).check();
  await stop('check-call-now');
  await page.getByRole('checkbox', { name: words.signs.hard_to_wake.label }).check();
  await stop('check-call-emergency');
  await press(walk, button(walk, save));
  await link(walk, words.levels.emergency.record).waitFor();
  await stop('emergency');
  await press(walk, link(walk, words.alert.why.more));
  await title(walk, words.alert.why.title);
  await stop('emergency-why');
  await go(walk, '/');
  await press(walk, link(walk, words.alert.mistake.link));
  await title(walk, words.alert.mistake.title);
  await stop('emergency-mistake');
  await go(walk, '/');
  await press(walk, link(walk, words.levels.emergency.record));
  await press(walk, page.getByRole('button', { name: words.alert.outcome.options.reached.label }));
  await page.getByText(words.today.standing.callAgain, { exact: false }).first().waitFor();
  await stop('emergency-standing');
};

/** All five parts, the last wrong mark put right again. */
const thinkingCheck = async (walk: Walk): Promise<void> => {
  const { page, words, stop } = walk;
  const { thinking } = words;
  const { parts, items } = thinking;
  const answer = (item: keyof typeof items, name: string): Promise<void> =>
    press(walk, page.getByRole('group', { name: items[item].ask }).getByRole('button', { name, exact: true }));
  await go(walk, '/thinking', 'thinking');
  await go(walk, '/thinking/not-done', 'thinking-not-done');
  await go(walk, '/thinking');
  await press(walk, button(walk, thinking.start));
  await title(walk, parts.date.title);
  await stop('thinking-1');
  await press(walk, button(walk, words.common.next));
  await page.getByText(thinking.answerAll).waitFor();
  await stop('thinking-1-not-marked');
  for (const item of ['year', 'month', 'town', 'hospital'] as const) await answer(item, thinking.right);
  await press(walk, button(walk, words.common.next));
  await title(walk, parts.naming.title);
  await stop('thinking-2');
  await answer('first-thing', thinking.right);
  await answer('second-thing', thinking.right);
  await answer('third-thing', thinking.wrong);
  await page.getByText(thinking.found.callFirst, { exact: false }).first().waitFor();
  await stop('thinking-2-not-right');
  await answer('third-thing', thinking.right);
  await press(walk, button(walk, words.common.next));
  await title(walk, parts.command.title);
  await stop('thinking-3');
  await press(walk, page.getByRole('button', { name: thinking.right, exact: true }));
  await title(walk, parts.sentence.title);
  await stop('thinking-4');
  await press(walk, page.getByRole('button', { name: thinking.written.same.title }));
  await title(walk, parts.counting.title);
  await stop('thinking-5');
  await answer('counting', thinking.right);
  await press(walk, button(walk, thinking.save));
  await title(walk, words.checkIn.saved.title);
  await stop('thinking-saved');
};

const diary = async (walk: Walk): Promise<void> => {
  const { page, words, numbers: own, stop } = walk;
  await go(walk, '/temperature');
  await page.getByLabel(words.checkIn.temperature.label, { exact: true }).fill(own.again);
  await press(walk, button(walk, words.checkIn.temperature.save));
  await title(walk, words.checkIn.saved.title);
  await stop('saved-standing');
  await go(walk, '/diary', 'diary');
  await press(walk, page.locator('.day-head').first());
  await stop('diary-day-open');
  await press(walk, page.getByRole('link', { name: words.diary.correct }).first());
  await button(walk, words.diary.correct).waitFor();
  await stop('diary-entry');
  await press(walk, button(walk, words.diary.correct));
  await title(walk, words.diary.correctTitle);
  await stop('diary-correct');
  await press(walk, button(walk, words.common.back));
  await press(walk, button(walk, words.diary.markMistake));
  await title(walk, words.diary.markMistakeTitle);
  await stop('diary-mistake');
  await go(walk, '/diary/charts');
  await page.getByRole('img').first().waitFor();
  await stop('diary-temperature');
  const list = button(walk, words.diary.temperature.showList);
  if (await list.isVisible()) await press(walk, list);
  await stop('diary-temperature-list');
  await go(walk, '/report');
  await page.getByRole('article').waitFor();
  await stop('report');
};

/** One page of each further kind: with the team's own line, with short answers, with figures. */
const furtherPages = ['taking-temperature', 'questions-calls', 'product-carvykti'] as const;

/** As far as the words that lock it, and the way back as far as the choice of a file. */
const backups = async (walk: Walk): Promise<void> => {
  const { words, stop } = walk;
  await go(walk, '/backup');
  const make = button(walk, words.backup.make);
  await make.waitFor();
  await stop('backup');
  await press(walk, make);
  await button(walk, words.backup.lock.written).waitFor();
  await stop('backup-lock');
  await go(walk, '/restore', 'restore');
};

const reading = async (walk: Walk): Promise<void> => {
  await go(walk, '/info', 'info');
  await go(walk, '/usual', 'usual');
  await go(walk, '/usual/thinking', 'usual-thinking');
  await go(walk, '/why/W08', 'sign');
  await go(walk, '/way', 'way');
  await go(walk, '/numbers', 'numbers');
  await go(walk, '/appointment', 'appointment');
  await go(walk, '/checks', 'checks');
  for (const [address, stop] of [['/reminders', 'reminders'], ['/table', 'table'], ['/storage', 'storage'], ['/install', 'install'], ['/erase', 'erase']] as const) {
    await go(walk, address, stop);
  }
  await backups(walk);
  await go(walk, '/menu', 'menu');
  await go(walk, '/about', 'about');
  await go(walk, '/guide/when-to-call', 'guide-chapter');
  for (const page of ['call-emergency', 'call-team-now', 'call-team-thinking', 'call-team-body', 'call-today', 'call-today-more', 'next-visit', 'no-answer', ...furtherPages]) {
    await go(walk, `/guide/${page}`);
    await walk.page.getByText(walk.words.guide.sources).waitFor();
    await walk.stop(`guide-${page}`);
  }
  await go(walk, '/nowhere', 'not-found');
};

/** What staff are shown, and what a centre sets, as far as the look before it is used. */
const cardAndPack = async (walk: Walk): Promise<void> => {
  const { page, words, stop } = walk;
  await go(walk, '/card');
  await page.locator('.ecard').waitFor();
  await stop('card');
  await go(walk, '/card/facts', 'card-facts');
  await go(walk, '/card/wallet', 'card-wallet');
  await go(walk, '/pack', 'pack');
  await page.getByLabel(words.centre.read.paste).fill(readFileSync('docs/centre-pack/example.json', 'utf8'));
  await press(walk, button(walk, words.centre.read.use));
  await title(walk, words.centre.preview.title);
  await stop('pack-preview');
};

/** What stands beside the pages of the guide: a word explained, looking for a page, asking the team, practising, paper. */
const guideTools = async (walk: Walk): Promise<void> => {
  const { page, words, stop } = walk;
  const { guide, reading: aids, search, asking, rehearsal, paper } = words;
  await go(walk, '/guide/crs');
  await title(walk, guide.pages.crs);
  await page.getByText(guide.sources).waitFor();
  await stop('guide-crs');
  await press(walk, page.getByRole('paragraph').getByRole('button', { expanded: false }).first());
  await press(walk, button(walk, aids.save));
  await press(walk, button(walk, aids.clear.no));
  await stop('guide-word-explained');
  await go(walk, '/guide/search');
  await title(walk, search.title);
  await page.getByText(search.alwaysFirst).waitFor();
  await stop('guide-search');
  await page.getByLabel(search.label).fill(walk.numbers.fever);
  await page.getByRole('list', { name: search.title }).waitFor();
  await stop('guide-search-found');
  await page.getByLabel(search.label).fill('xqzwvk');
  await page.getByText(search.nothing).waitFor();
  await stop('guide-search-nothing');
  await go(walk, '/guide/ask?page=crs');
  await title(walk, asking.title);
  await page.getByLabel(asking.label).waitFor();
  await stop('guide-ask');
  await page.getByLabel(asking.label).fill(rehearsal.question);
  await press(walk, button(walk, asking.keep));
  await page.getByText(asking.kept).waitFor();
  await stop('guide-ask-kept');
  await press(walk, button(walk, asking.takeBack));
  await stop('guide-ask-take-back');
  await go(walk, '/guide/saved');
  await title(walk, aids.savedPages);
  await stop('guide-saved');
  await go(walk, '/guide/practice');
  await title(walk, rehearsal.title);
  await stop('guide-practice');
  await go(walk, '/guide/practice-1-routine');
  await page.getByText(rehearsal.strictest).waitFor();
  await stop('guide-practice-answer');
  // The whole guide, to be printed, is the same pages below one another: looked at in guide.spec.ts, not measured again.
  await go(walk, '/guide/paper');
  await title(walk, paper.checkIn);
  await stop('guide-paper');
};

/** Day 16: nothing matched, and how that ends; then a sign for today. */
const laterDay = async (walk: Walk): Promise<void> => {
  const { page, words, numbers: own, stop } = walk;
  await page.clock.fastForward(12 * 24 * hourMs);
  await go(walk, '/check-in/now');
  await press(walk, button(walk, words.checkIn.danger.none));
  await page.getByLabel(words.checkIn.temperature.label, { exact: true }).fill(own.usual);
  await press(walk, button(walk, words.common.next));
  await press(walk, button(walk, words.checkIn.symptoms.save));
  await title(walk, words.checkIn.saved.title);
  await stop('saved');
  await go(walk, '/', 'today-quiet');
  await page.clock.fastForward(13 * hourMs);
  await page.getByText(words.today.quiet.expired(13)).waitFor();
  await stop('today-expired');
  await go(walk, '/check');
  await page.getByRole('region', { name: words.check.groups['same-day'].title, exact: true }).getByRole('checkbox').first().check();
  await press(walk, button(walk, words.check.save));
  await link(walk, words.levels['same-day'].record).waitFor();
  await stop('same-day');
};

/** The phone refuses the database: the advice still counts. */
const diaryDoesNotOpen = async (walk: Walk): Promise<void> => {
  const { page, words, numbers: own, stop } = walk;
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto('/');
  await page.getByText(words.states.notOpen.title).waitFor();
  await stop('today-diary-not-open');
  await go(walk, '/diary', 'diary-not-open');
  await go(walk, '/temperature');
  await page.getByLabel(words.checkIn.temperature.label, { exact: true }).fill(own.fever);
  await press(walk, button(walk, words.checkIn.temperature.save));
  await link(walk, words.levels.urgent.record).waitFor();
  await stop('urgent-not-saved');
};

/** Walks the whole way. The page must be new, its base address set, and its language that of `locales[lang]`. */
export const walkThrough = async (page: Page, lang: Lang, stop: Stop): Promise<void> => {
  await page.clock.install({ time: firstNight });
  const walk: Walk = { page, words: languages[lang], numbers: numbers[lang], stop };
  for (const part of [freshPhone, setUp, firstCheckIn, fever, caregiversCheck, thinkingCheck, diary, reading, cardAndPack, guideTools, laterDay, diaryDoesNotOpen]) await part(walk);
};
