/** The processes of a browser, found by the profile they were started with. Linux only. */
import { readdir, readFile } from 'node:fs/promises';

type Process = { readonly pid: number; readonly parent: number; readonly command: string };

/** A process that ends while we look is none. */
const readProcess = async (pid: number): Promise<Process | null> => {
  try {
    const [stat, command] = await Promise.all([readFile(`/proc/${pid}/stat`, 'utf8'), readFile(`/proc/${pid}/cmdline`, 'utf8')]);
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return { pid, parent, command };
  } catch {
    return null;
  }
};

const all = async (): Promise<readonly Process[]> => {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => Number.isInteger(pid) && pid > 1);
  return (await Promise.all(pids.map(readProcess))).filter((process) => process !== null);
};

/** @returns the browser that runs on that profile, and everything it has started; parents first. */
export const processesOf = async (profile: string): Promise<readonly number[]> => {
  const processes = await all();
  const found = new Set(processes.filter(({ pid, command }) => pid !== process.pid && command.includes(profile)).map(({ pid }) => pid));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { pid, parent } of processes) if (found.has(parent)) found.add(pid);
  }
  return [...found].toSorted((a, b) => a - b);
};

/** A process that has just ended needs no signal. */
const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
};

export const signalAll = async (profile: string, signal: 'SIGSTOP' | 'SIGKILL'): Promise<void> => {
  // Once more: a process that was being started while we looked.
  for (const _ of [1, 2]) for (const pid of await processesOf(profile)) send(pid, signal);
};
