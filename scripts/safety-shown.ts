/** What `npm run safety:controls` has shown: for each control, whether its test went red without it, when and with what. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Control } from './safety-hazards.ts';

export const shownFile = 'docs/safety/controls.json';

const text = z.string().check(z.minLength(1));
const shown = z.strictObject({
  id: text,
  /** The day of the run, UTC. */
  date: text,
  versions: text,
  red: z.boolean(),
  /** What the test said first. */
  said: z.string(),
  seconds: z.number(),
  /** The control as it was then. */
  test: z.strictObject({ file: text, name: text }),
  remove: z.strictObject({ file: text, find: text, put: z.string() }),
});
export type Shown = z.infer<typeof shown>;

export const readShown = async (home = '.'): Promise<readonly Shown[]> => {
  const content = await readFile(join(home, shownFile), 'utf8').catch(() => '[]');
  return z.array(shown).parse(JSON.parse(content));
};

/** Written after each control, so that a run which is stopped has shown what it has shown. @param ids of all controls, in the order of the log */
export const keepShown = async (home: string, ids: readonly string[], fresh: Shown): Promise<void> => {
  const others = (await readShown(home)).filter(({ id }) => id !== fresh.id && ids.includes(id));
  const all = [...others, fresh].toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  await writeFile(join(home, shownFile), `${JSON.stringify(all, null, 2)}\n`);
};

/** Whether what was shown is about the control as it stands now. */
export const isAbout = (one: Shown, { id, test, remove }: Control): boolean =>
  one.id === id && one.test.file === test.file && one.test.name === test.name
  && one.remove.file === remove.file && one.remove.find === remove.find && one.remove.put === remove.put;
