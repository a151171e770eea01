/** Disks in a file, which can be copied as they are at one moment: only what was flushed is in the copy. Needs root. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const size = '512M';

const works = (program: string, ...args: readonly string[]): Promise<boolean> => run(program, args).then(() => true, () => false);

/** @returns why there can be no loop image here, or null */
export const loopLacks = async (): Promise<string | null> => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root can mount a loop image';
  if (!existsSync('/dev/loop-control') || !(await works('losetup', '-f'))) return 'there is no loop device';
  return (await works('mkfs.ext4', '-V')) ? null : 'mkfs.ext4 is not installed (apt-get install e2fsprogs)';
};

export const makeImage = async (image: string): Promise<void> => {
  await run('truncate', ['-s', size, image]);
  await run('mkfs.ext4', ['-q', '-F', image]);
};

/** As the disk would be found if the power went now. */
export const copyImage = async (image: string, to: string): Promise<void> => {
  await run('cp', ['--sparse=always', image, to]);
};

export type Mounted = { readonly folder: string; readonly flush: () => Promise<unknown>; readonly unmount: () => Promise<void> };

/** Mounting replays the file system's own journal, as a start after a power cut does. */
export const mount = async (image: string, folder: string): Promise<Mounted> => {
  await mkdir(folder, { recursive: true });
  await run('mount', ['-o', 'loop', image, folder]);
  let mounted = true;
  return {
    folder,
    flush: () => run('sync', ['-f', folder]),
    unmount: async () => {
      if (!mounted) return;
      mounted = false;
      // Lazily, where a dying browser still holds a file: the folder is free at once and the device soon.
      await run('umount', [folder]).catch(() => run('umount', ['-l', folder]));
    },
  };
};
