/** Rig e: every route in every language and engine from one cold browser, with the server stopped. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { words as english } from '#content/en/words.ts';
import { words as spanish } from '#content/es/words.ts';
import type { Lang, Words } from '#content/words.ts';
import { chromium } from '#e2e/engines/chromium.ts';
import type { Driver, Engine } from '#e2e/engines/driver.ts';
import { firefox } from '#e2e/engines/firefox.ts';
import { webkit } from '#e2e/engines/webkit.ts';
import { readRoutes } from '#e2e/support/routes.ts';
import { engines, isInstalled } from '#scripts/engines.mjs';
import { serve } from '#scripts/serve.mjs';
import type { Rig } from './rig.ts';

const languages = [['en', english], ['es', spanish]] as const satisfies readonly (readonly [Lang, Words])[];

/** An address for every place where a route takes something. */
const examples: Readonly<Record<string, readonly string[]>> = {
  '/check-in/:step?/:code?': ['/check-in', '/check-in/now', '/check-in/temperature', '/check-in/symptoms', '/check-in/more', '/check-in/sign/fatigue'],
  '/thinking/:step?': ['/thinking'],
  '/called/:rule': ['/called/W01'],
  '/why/:rule': ['/why/W01'],
  '/mistake/:rule': ['/mistake/W01'],
  '/diary/entry/:id': ['/diary/entry/none'],
  '/card/:part?': ['/card', '/card/facts', '/card/wallet'],
  '/usual/thinking/:step?': ['/usual/thinking'],
  '/add/:form/:code?': ['/add/symptom', '/add/vitals', '/add/mood', '/add/note', '/add/visit', '/add/none'],
  '/guide/:page': ['/guide/when-to-call', '/guide/call-emergency', '/guide/call-team-now', '/guide/none'],
  '/set-up/:question': ['/set-up/day', '/set-up/number', '/set-up/who'],
};

/** @returns an address for each route of the app. @throws when a route takes something and has no example here */
const everyAddress = async (): Promise<readonly string[]> => {
  const routes = await readRoutes();
  if (routes.length < 15) throw new Error('The routes are no longer where they were: e2e/support/routes.ts.');
  const unknown = routes.filter((route) => route.includes(':') && !examples[route]);
  if (unknown.length > 0) throw new Error(`Say in routes.ts what stands in ${unknown.join(', ')}.`);
  return [...routes.flatMap((route) => examples[route] ?? [route]), '/no-such-page'];
};

const patienceMs = 20_000;

/** Asks until the answer is yes. @returns whether it came to that */
const becomes = async (phone: Driver, script: string): Promise<boolean> => {
  for (const until = performance.now() + patienceMs; performance.now() < until; await wait(50)) if ((await phone.evaluate(script)) === true) return true;
  return false;
};

const kept = `return navigator.serviceWorker.controller?.state === 'activated'`;

/** The page stands: a heading, nothing loading, and a way to a call. */
const standing = ({ common }: Words): string => `
  const main = document.querySelector('main:not(.served)');
  return main !== null && Boolean(main.querySelector('h1')?.textContent) && !main.textContent.includes(${JSON.stringify(common.opening)})
    && document.querySelector('a[href="/help"], a[href^="tel:"]') !== null;
`;

const visitOnce = async (phone: Driver, url: string, lang: Lang, words: Words): Promise<void> => {
  const { setup, common } = words;
  await phone.goto(url);
  await phone.mark({ role: 'radio', name: common.languageNames[lang] });
  await phone.tap({ role: 'link', name: setup.welcome.start });
  for (const title of [setup.day.title, setup.number.title, setup.who.title]) {
    await phone.see({ role: 'heading', name: title });
    await phone.tap({ role: 'button', name: common.bar.skip });
  }
  await phone.tap({ role: 'link', name: words.today.start.button });
  await phone.tap({ role: 'button', name: words.checkIn.danger.none });
  await phone.see({ role: 'heading', name: words.checkIn.temperature.title });
  if (!(await becomes(phone, kept))) throw new Error('The app was not kept for use without a network.');
};

/** @returns what is wrong with the page at that address */
const faultsAt = async (phone: Driver, url: string, address: string, lang: Lang, words: Words): Promise<readonly string[]> => {
  const gone = await phone.goto(url + address).then(() => null, (error: unknown) => (error instanceof Error ? error.message.split('\n', 1)[0] : 'no page'));
  if (gone !== null) return [`${address}: ${gone}`];
  const stands = await becomes(phone, standing(words));
  const text = await phone.text();
  const spoken = await phone.evaluate('return document.documentElement.lang');
  return [
    ...(stands ? [] : [`${address}: the page does not come to stand; it shows ${text.slice(0, 160)}`]),
    ...(text.includes(words.states.broken.title) ? [`${address}: “${words.states.broken.title}”`] : []),
    ...(text.includes(words.states.notOpen.title) ? [`${address}: “${words.states.notOpen.title}”`] : []),
    ...(spoken === lang ? [] : [`${address}: in ${String(spoken)}`]),
  ];
};

const routesRig = (name: string, engine: Engine): Rig => ({
  name: `routes-${name}`,
  title: `every route in every language with the server stopped, ${engine.name}`,
  amount: { ci: languages.length, full: languages.length },
  perRound: 1,
  limitMs: 240_000,
  lacks: () => {
    const needed = engines.find((one) => one.name === engine.name);
    return Promise.resolve(needed && !isInstalled(needed) ? `it is not installed (apt-get install ${needed.packages.join(' ')})` : null);
  },
  start: async ({ dist }) => {
    const addresses = await everyAddress();
    return {
      run: async ({ number, folder }) => {
        const [lang, words] = languages[number % languages.length] ?? languages[0];
        const profile = join(folder, 'profile');
        const server = await serve({ dist });
        let phone = await engine.open(profile);
        try {
          await visitOnce(phone, server.url, lang, words);
          await phone.close();
          await server.stop();
          phone = await engine.open(profile);
          const failures: string[] = [];
          for (const address of addresses) failures.push(...(await faultsAt(phone, server.url, address, lang, words)).map((fault) => `${lang} ${fault}`));
          return { failures, counts: { 'cold browsers': 1, routes: addresses.length } };
        } finally {
          await phone.close().catch(() => undefined); // Closed already.
          await server.stop().catch(() => undefined); // Stopped already.
        }
      },
      stop: () => Promise.resolve(),
    };
  },
});

export const routes = [routesRig('chromium', chromium), routesRig('firefox', firefox), routesRig('webkit', webkit)] as const;
