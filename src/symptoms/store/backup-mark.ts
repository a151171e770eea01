/**
 * What this phone remembers of its backups. It is state of the phone and no row of the diary: a row would travel inside
 * the very file it speaks of, would tell another phone of a copy it does not have, and would itself be new since the backup.
 * Lost with the database, it makes the app ask once too often, never too seldom.
 */
import * as z from 'zod/mini';
import { isCivilDay } from '#symptoms/civil-day.ts';
import { msOf } from '#symptoms/moment.ts';

const day = z.string().check(z.refine(isCivilDay));
const amount = z.number().check(z.nonnegative());

const schema = z.strictObject({
  /** The words that lock the file, kept so that the next backup needs no typing; null when it is not locked. */
  words: z.nullable(z.string()),
  made: z.nullable(
    z.strictObject({
      madeAt: z.string().check(z.refine((value) => !Number.isNaN(msOf(value)))),
      civilDay: day,
      entries: amount, checks: amount, calls: amount,
      /** The last number of each phone that is in the file. */
      phones: z.array(z.strictObject({ deviceId: z.string(), last: amount })),
      /** Where it lies, in the person's words. */
      where: z.string(),
      /** The day on which it was opened and compared, row by row. */
      checkedOn: z.nullable(day),
    }),
  ),
  /** Asked for a backup, the person said not now. */
  notBefore: z.nullable(day),
});

export type BackupMark = z.infer<typeof schema>;
export const noBackupYet: BackupMark = { words: null, made: null, notBefore: null };

export const isBackupMark = (value: unknown): value is BackupMark => schema.safeParse(value).success;
