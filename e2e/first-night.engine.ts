/**
 * The first night in Firefox and WebKit, by the phone's real clock and so in relative days: the cells were given four
 * days ago. Another hour of the night, the next day, day 16 and the twelve hours of a quiet result need a clock that can
 * be set, which only Chromium has here: see first-night.spec.ts.
 */
import { test as base, expect } from '@playwright/test';
import { format as formatDay, subDays } from 'date-fns';
import { formatFor } from '#content/format.ts';
import { loadWords } from '#content/languages.ts';
import { serve } from '#scripts/serve.mjs';
import { spaced, type Driver, type Engine, type Target } from './engines/driver.ts';
import { firefox } from './engines/firefox.ts';
import { webkit } from './engines/webkit.ts';
import { seattle, type Home } from './support/homes.ts';

/** Starts cold browsers on one profile and closes those that a failed test leaves open. */
type Open = (engine: Engine) => Promise<Driver>;

const test = base.extend<{ open: Open; server: { readonly url: string; readonly stop: () => Promise<void> } }>({
  open: async ({}, use, info) => {
    const opened: Driver[] = [];
    await use(async (engine) => {
      const driver = await engine.open(info.outputPath('profile'));
      opened.push(driver);
      return driver;
    });
    await Promise.all(opened.map((driver) => driver.close()));
  },
  server: async ({}, use) => {
    const server = await serve();
    await use(server);
    await server.stop();
  },
});

/** True once every file is kept and the page answers from there; false when that does not come. */
const kept = `
  const late = new Promise((go) => setTimeout(() => go(false), 15000));
  const controlled = navigator.serviceWorker.ready.then(() =>
    navigator.serviceWorker.controller
      ? true
      : new Promise((go) => navigator.serviceWorker.addEventListener('controllerchange', () => go(true), { once: true })));
  return Promise.race([controlled, late]);
`;

const daysSince = 4;

const mexico = {
  lang: 'es', country: 'MX',
  team: { typed: '+52 55 5550 0142', href: 'tel:+525555500142' },
  emergency: { number: '911', href: 'tel:911' },
} as const satisfies Partial<Home>;

/** No digit twice in a row: the pad takes a quick second tap for a tremor. */
const nights = [
  { home: seattle, fever: '1012', shown: '101.2 °F', down: '982', downShown: '98.2 °F' },
  { home: mexico, fever: '384', shown: '38.4 °C', down: '368', downShown: '36.8 °C' },
] as const;

/** A name that begins with this text, or with these texts and anything between them. */
const starting = (...texts: readonly string[]): RegExp =>
  new RegExp(`^${texts.map((text) => spaced(text).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('.+')}`, 'u');

/** A name that says a time of day: the words around it are others at one o’clock (“a la 1:05”, “a las 2:05”). */
const atAnyTime = (say: (time: string) => string): RegExp =>
  new RegExp(['1:05', '2:05'].map((time) => starting(...say(time).split(time)).source).join('|'), 'u');

const wanted = process.env.ENGINES?.split(',');

for (const engine of [firefox, webkit].filter(({ name }) => wanted?.includes(name) ?? true)) {
  for (const { home, fever, shown, down, downShown } of nights) {
    test(`${engine.name}, ${home.lang}: the first night, and a cold start without a network`, async ({ open, server }) => {
      const words = await loadWords(home.lang);
      const { setup, common, today, levels, checkIn, check, signs } = words;
      const { options } = words.alert.outcome;
      const urgent: Target = { role: 'heading', name: levels.urgent.heading(home.emergency.number) };
      const teamLine: Target = { role: 'link', name: starting(levels.urgent.button(null)) };
      const emergency: Target = { role: 'heading', name: levels.emergency.heading(home.emergency.number) };
      const emergencyLine: Target = { role: 'link', name: levels.emergency.button(home.emergency.number) };
      const format = formatFor(home.lang, home.country);
      const standing: Target = { role: 'heading', name: atAnyTime((time) => format.capital(today.standing.called(time, options.reached.past))) };
      let phone = await open(engine);

      const button = (name: string): Promise<void> => phone.tap({ role: 'button', name });
      const press = async (digits: string): Promise<void> => {
        for (const digit of digits) await button(digit);
      };
      const showsText = (text: string): Promise<void> => expect.poll(phone.text, { timeout: 15_000 }).toContain(spaced(text));
      const expectNothingCalm = async (): Promise<void> => {
        const text = await phone.text();
        expect(text).not.toContain(spaced(today.quiet.heading));
      };

      await test.step('set-up', async () => {
        await phone.goto(server.url);
        await phone.mark({ role: 'radio', name: common.languageNames[home.lang] });
        await phone.tap({ role: 'link', name: setup.welcome.start });
        await phone.see({ role: 'heading', name: setup.day.title });
        const now = new Date();
        const given = subDays(now, daysSince);
        if (given.getMonth() !== now.getMonth()) await button(setup.day.monthBefore);
        await button(formatFor(home.lang, null).date(formatDay(given, 'yyyy-MM-dd')));
        await button(common.next);
        await phone.type({ role: 'textbox', name: setup.number.label }, home.team.typed);
        await phone.choose({ role: 'combobox', name: setup.number.country }, formatFor(home.lang, null).country(home.country));
        await button(common.next);
        await phone.mark({ role: 'radio', name: starting(setup.who.both) });
        await button(common.done);
        await phone.see({ role: 'heading', name: common.day(daysSince) });
        expect(await phone.evaluate(kept)).toBe(true);
      });

      await test.step('a fever, and whom to call', async () => {
        await phone.tap({ role: 'link', name: today.start.button });
        await button(checkIn.danger.none);
        await press(fever);
        await button(common.next);
        await phone.see(urgent);
        await showsText(shown);
        expect(await phone.href(teamLine)).toBe(home.team.href);
        await phone.seeInSight(teamLine);
      });

      await test.step('the call, and what came of it', async () => {
        await phone.tap({ role: 'link', name: levels.urgent.record });
        await phone.tap({ role: 'button', name: starting(options.reached.label) });
        await phone.see(standing);
        await showsText(shown);
      });

      await test.step('a lower temperature takes nothing back', async () => {
        await phone.goto(`${server.url}/temperature`);
        await press(down);
        await button(checkIn.temperature.save);
        await phone.see({ role: 'heading', name: checkIn.saved.title });
        await phone.see(standing);
        await expectNothingCalm();
        await phone.goto(server.url);
        await phone.see(standing);
        await showsText(shown);
        await expectNothingCalm();
      });

      await test.step('the caregiver sees that the patient is hard to wake', async () => {
        const ticked = spaced(check.ticked(signs.hard_to_wake.noun));
        await phone.goto(`${server.url}/check`);
        await phone.see({ role: 'checkbox', name: starting(signs.hard_to_wake.label) });
        expect(await phone.text()).not.toContain(ticked);
        await phone.mark({ role: 'checkbox', name: starting(signs.hard_to_wake.label) });
        await showsText(ticked);
        expect(await phone.href(emergencyLine)).toBe(home.emergency.href);
        await phone.seeInSight(emergencyLine);
        await button(check.save);
        await phone.see(emergency);
        expect(await phone.href(emergencyLine)).toBe(home.emergency.href);
      });

      await test.step('a cold start without a network: the diary has it all, and the emergency is still open', async () => {
        await phone.close();
        await server.stop();
        phone = await open(engine);
        await phone.goto(`${server.url}/diary`);
        await phone.tap({ role: 'button', name: starting(words.diary.today('')) });
        await showsText(shown);
        await showsText(downShown);
        await showsText(format.capital(signs.hard_to_wake.noun));
        await phone.goto(server.url);
        await phone.see(emergency);
        expect(await phone.href(emergencyLine)).toBe(home.emergency.href);
      });
    });
  }
}
