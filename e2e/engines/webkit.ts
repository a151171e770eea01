/** WebKitGTK, the nearest thing to an iPhone's engine here, driven by plain WebDriver in a window of our own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Driver, Engine, Target } from './driver.ts';
import { startScreen } from './screen.ts';

const driverProgram = '/usr/bin/WebKitWebDriver';
const app = join(import.meta.dirname, 'wkapp.py');
const patienceMs = 15_000;

/** Elements that may have the role; the engine itself says which of them really have it, and under which name. */
const candidates: Readonly<Record<Target['role'], string>> = {
  button: 'button, summary, [role=button], input[type=submit]',
  link: 'a[href]',
  textbox: 'input:not([type=checkbox], [type=radio]), textarea, [role=textbox]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  radio: 'input[type=radio], [role=radio]',
  heading: 'h1, h2, h3, h4, [role=heading]',
  listitem: 'li, [role=listitem]',
};

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
      if (heard === role && String(label).replace(/\s+/gu, ' ').trim() === name) return id;
    }
    return undefined;
  };
  const evaluate: Driver['evaluate'] = (script) =>
    ask('POST', `${session}/execute/async`, {
      script: `const done = arguments[0]; (async () => { ${script} })().then(done, (error) => done('failed: ' + error))`,
      args: [],
    });
  /** Looks again until it is there and can be used: pages appear when they have loaded. */
  const use = async (target: Target, act: (path: string) => Promise<unknown>): Promise<void> => {
    await expect(async () => {
      const id = await find(target);
      expect(id, `${target.role} “${target.name}”`).toBeDefined();
      await act(`${session}/element/${id}`);
    })
      .toPass({ timeout: patienceMs })
      .catch(async (cause: unknown) => {
        const shown = await evaluate('return `${location.pathname}: ${document.body.innerText}`');
        throw new Error(`No ${target.role} “${target.name}” to use. The page shows ${String(shown)}`, { cause });
      });
  };
  return {
    goto: async (url) => {
      await ask('POST', `${session}/url`, { url });
    },
    tap: (target) => use(target, (path) => ask('POST', `${path}/click`, {})),
    type: (target, text) => use(target, (path) => ask('POST', `${path}/value`, { text })),
    see: (target) => use(target, () => Promise.resolve()),
    seeText: (text) =>
      expect.poll(() => evaluate('return document.body.innerText'), { timeout: patienceMs }).toContain(text),
    evaluate,
    close: end,
  };
};

const open = async (profile: string): Promise<Driver> => {
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
