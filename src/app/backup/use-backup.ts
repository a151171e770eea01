/** What this phone knows of its backups, and making the next one. */
import { useEffect, useState } from 'react';
import { ruleSet } from '#rules/rule-set.ts';
import { countsOf, type Counts } from '#sharing/backup-summary.ts';
import { makeFile } from '#sharing/start-backup.ts';
import { readBackupMark, readLastRestore, readStock, writeBackupMark, type BackupMark, type Stock } from '#symptoms/store/diary.ts';
import { readClock, type Moment } from '#app/clock.ts';
import { rehearse } from './rehearse.ts';

export type Known = { readonly stock: Stock; readonly mark: BackupMark; readonly undoable: boolean };

/** @returns null when the diary opens in neither copy. */
export const readKnown = async (): Promise<Known | null> => {
  try {
    const stock = await readStock();
    // Beside a diary that does not open nothing is remembered of its backups.
    const mark = await readBackupMark().catch(() => ({ words: null, made: null, notBefore: null }));
    const undoable = await readLastRestore().then((last) => last !== null && readClock().ms - Date.parse(last.at) < 86_400_000, () => false);
    return { stock, mark, undoable };
  } catch {
    return null;
  }
};

/** A file that is ready, and what will be remembered once somebody has seen where it is. */
export type Ready = { readonly text: string; /** null: without a lock. */ readonly words: string | null; readonly counts: Counts; readonly left: number; readonly made: NonNullable<BackupMark['made']> };

export type Step = { readonly at: 'home' | 'lock' | 'making' | 'failed' } | { readonly at: 'ready'; readonly ready: Ready };

const madeOf = (stock: Stock, counts: Counts, { instant, civilDay }: Moment): Ready['made'] => {
  const last = new Map<string, number>();
  for (const { deviceId, seq } of [...stock.rows, ...stock.unread]) last.set(deviceId, Math.max(seq, last.get(deviceId) ?? 0));
  return {
    madeAt: instant, civilDay, entries: counts.entries, checks: counts.checks, calls: counts.calls,
    phones: [...last].map(([deviceId, seq]) => ({ deviceId, last: seq })), where: '', checkedOn: null,
  };
};

const makeReady = async (passphrase: string | null): Promise<Ready | null> => {
  const stock = await readStock();
  const { diaryId, rows, unread, left } = stock;
  if (diaryId === null) return null;
  const moment = readClock();
  const { text, back } = await makeFile({ source: { diaryId, rows, unread }, ruleSet: ruleSet.version, madeAt: moment.instant, passphrase });
  const rehearsed = back ? await rehearse(diaryId, back) : 'other';
  if (rehearsed === 'other') return null;
  const counts = countsOf(rows, unread.length);
  // A phone without room for the drill needs its backup all the more; only its day of checking is not claimed.
  const made = madeOf(stock, counts, moment);
  return { text, words: passphrase, counts, left, made: rehearsed === 'same' ? { ...made, checkedOn: moment.civilDay } : made };
};

export const useBackup = () => {
  const [known, setKnown] = useState<Known | null | 'opening'>('opening');
  const [step, setStep] = useState<Step>({ at: 'home' });
  const [said, setSaid] = useState<'done' | 'not-noted' | 'undone' | null>(null);
  const look = (): Promise<void> => readKnown().then(setKnown);
  useEffect(() => {
    let gone = false;
    void readKnown().then((read) => {
      if (!gone) setKnown(read);
    });
    return () => {
      gone = true;
    };
  }, []);

  const make = async (passphrase: string | null): Promise<void> => {
    setSaid(null);
    setStep({ at: 'making' });
    const ready = await makeReady(passphrase).catch(() => null);
    setStep(ready ? { at: 'ready', ready } : { at: 'failed' });
  };
  /** Until the new file was seen, the words that are kept are those of the last one. */
  const note = async (seen: Pick<Ready, 'made'> & Partial<Pick<Ready, 'words'>>): Promise<void> => {
    const noted = await writeBackupMark({ ...seen, notBefore: null }).then(() => true, () => false);
    await look();
    setSaid(noted ? 'done' : 'not-noted');
    setStep({ at: 'home' });
  };
  const noteUndone = async (): Promise<void> => {
    setSaid('undone');
    await look();
  };
  return { known, step, said, setStep, make, note, noteUndone };
};
