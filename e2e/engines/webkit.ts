/** WebKitGTK, the nearest thing to an iPhone's engine here, driven by plain WebDriver in a window of our own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { spaced, usualProxy, type Driver, type Engine, type Target } from './driver.ts';
import { startScreen } from './screen.ts';

const driverProgram = '/usr/bin/WebKitWebDriver';
const app = join(import.meta.dirname, 'wkapp.py');
const patienceMs = 15_000;

/** Elements that may have the role; the engine itself says which of them really have it, and under which name. */
const candidates: Readonly<Record<Target['role'], string>> = {
  button: 'button, summary, [role=button], input[type=submit]',
  link: 'a[href]',
  textbox: 'input:not([type=checkbox], [type=radio]), textarea, [role=textbox]',
  combobox: 'select, [role=combobox]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  radio: 'input[type=radio], [role=radio]',
  heading: 'h1, h2, h3, h4, [role=heading]',
};

/** Where this engine has a role of its own for an element. */
const heardAs: Partial<Record<Target['role'], string>> = { combobox: 'button' };

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('No free port.'));
      });
    });
  });

/** The driver leads a group of its own, so that the window goes with it. */
const endGroup = (child: ChildProcess): void => {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
};

type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;

const askOf = (port: number): Ask => async (method, path, body) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(30_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
  return value;
};

const idsOf = (elements: unknown): readonly string[] =>
  Array.isArray(elements) ? elements.flatMap((element: object) => Object.values(element).map(String)) : [];

const fits = (label: string, name: Target['name']): boolean => (typeof name === 'string' ? label === spaced(name) : name.test(label));

/** How WebDriver names an element among the arguments of a script. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

const inSight = `
  const { top, bottom, left, right, height } = element.getBoundingClientRect();
  return height > 0 && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
`;

const driverOf = (ask: Ask, session: string, end: () => Promise<void>): Driver => {
  const find = async ({ role, name }: Target): Promise<string | undefined> => {
    const visible = await ask('POST', `${session}/execute/sync`, {
      script: 'return [...document.querySelectorAll(arguments[0])].filter((element) => element.checkVisibility({ visibilityProperty: true }))',
      args: [candidates[role]],
    });
    for (const id of idsOf(visible)) {
      const [label, heard] = await Promise.all([
        ask('GET', `${session}/element/${id}/computedlabel`),
        ask('GET', `${session}/element/${id}/computedrole`),
      ]);
      if (heard === (heardAs[role] ?? role) && fits(spaced(String(label)), name)) return id;
    }
    return undefined;
  };
  const evaluate: Driver['evaluate'] = (script) =>
    ask('POST', `${session}/execute/async`, {
      script: `const done = arguments[0]; (async () => { ${script} })().then(done, (error) => done('failed: ' + error))`,
      args: [],
    });
  /** Looks again until it is there and can be used: pages appear when they have loaded. */
  const use = async (target: Target, act: (id: string) => Promise<unknown>): Promise<void> => {
    await expect(async () => {
      const id = (await find(target)) ?? '';
      expect(id, `${target.role} “${target.name}”`).not.toBe('');
      await act(id);
    })
      .toPass({ timeout: patienceMs })
      .catch(async (cause: unknown) => {
        const shown = await evaluate('return `${location.pathname}: ${document.body.innerText}`');
        throw new Error(`No ${target.role} “${target.name}” to use. The page shows ${String(shown)}`, { cause });
      });
  };
  const run = (id: string, script: string, ...args: readonly unknown[]): Promise<unknown> =>
    ask('POST', `${session}/execute/sync`, { script: `const [element, other] = arguments; ${script}`, args: [{ [elementKey]: id }, ...args] });
  const click = async (id: string): Promise<unknown> => {
    // The engine's driver scrolls nothing that is in the window already, also when the bar lies over it.
    await run(id, 'element.scrollIntoView({ block: "center", behavior: "instant" })');
    return ask('POST', `${session}/element/${id}/click`, {});
  };
  const clickPart = async (id: string, script: string, ...args: readonly unknown[]): Promise<void> => {
    const [part] = idsOf([await run(id, script, ...args)]);
    if (part === undefined) throw new Error('There is no such part.');
    await click(part);
  };
  return {
    goto: async (url) => {
      await ask('POST', `${session}/url`, { url });
    },
    tap: (target) => use(target, click),
    mark: (target) => use(target, (id) => clickPart(id, 'return element.closest("label")')),
    type: (target, text) => use(target, (id) => ask('POST', `${session}/element/${id}/value`, { text })),
    choose: (target, line) => use(target, (id) => clickPart(id, 'return [...element.options].find(({ label }) => label === other)', line)),
    see: (target) => use(target, () => Promise.resolve()),
    seeInSight: (target) => use(target, async (id) => expect(await run(id, inSight), 'in the window').toBe(true)),
    href: async (target) => {
      let address: unknown;
      await use(target, async (id) => {
        address = await run(id, 'return element.getAttribute("href")');
      });
      return typeof address === 'string' ? address : null;
    },
    text: async () => spaced(String(await evaluate('return document.body.innerText'))),
    evaluate,
    close: end,
  };
};

const open: Engine['open'] = async (profile, proxy = usualProxy) => {
  const screen = await startScreen();
  const port = await freePort();
  const program = spawn(driverProgram, [`--port=${port}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen.display,
      HOME: profile,
      WK_DATA: profile,
      ...(proxy ? { WK_PROXY: proxy } : {}),
      // The engine's own sandbox refuses to start as root.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  const ask = askOf(port);
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    endGroup(program);
    screen.stop();
  };
  try {
    await expect.poll(() => ask('GET', '/status').then(Boolean, () => false), { timeout: patienceMs }).toBe(true);
    const capabilities = { alwaysMatch: { browserName: 'wkapp', 'webkitgtk:browserOptions': { binary: app, args: [] } } };
    const { sessionId } = (await ask('POST', '/session', { capabilities })) as { sessionId: string };
    return driverOf(ask, `/session/${sessionId}`, async () => {
      if (ended) return;
      // The window is gone before it can answer; the data has been written by then.
      await ask('DELETE', `/session/${sessionId}`).catch(() => undefined);
      end();
    });
  } catch (error) {
    end();
    throw error;
  }
};

export const webkit: Engine = {
  name: 'WebKitGTK',
  open,
};
