/** A chosen file on its way: opened, looked at, and only then added. Until then nothing that is stored changes. */
import { useState } from 'react';
import type { BackupContent, ReadProblem } from '#sharing/backup-content.ts';
import { previewOf, type Here, type Preview } from '#sharing/backup-summary.ts';
import type { ChosenFile } from '#sharing/read-backup.ts';
import { chosenFile, readFile } from '#sharing/start-backup.ts';
import { readBackupMark, readStock, restoreRows, writeBackupMark } from '#symptoms/store/diary.ts';
import { centreRow, treatmentOf, withAnswers } from '#symptoms/treatment.ts';
import { useApp } from '#app/app-context.ts';
import { rehearse } from '#app/backup/rehearse.ts';
import { readClock } from '#app/clock.ts';

type Fits = Extract<Preview, { state: 'fits' }>;
type Other = Extract<Preview, { state: 'other-diary' }>;

export type Step =
  | { readonly at: 'choose' | 'opening' | 'not-added' }
  /** `tried`: these words did not open it. */
  | { readonly at: 'words'; readonly file: ChosenFile; readonly tried: string | null }
  | { readonly at: 'problem'; readonly problem: ReadProblem }
  | { readonly at: 'other'; readonly preview: Other }
  | { readonly at: 'preview'; readonly preview: Fits; readonly content: BackupContent }
  | { readonly at: 'checked'; readonly content: BackupContent; readonly preview: Fits; /** It was brought back on trial. */ readonly tried: boolean }
  | { readonly at: 'adding'; readonly done: number; readonly of: number }
  | { readonly at: 'added'; readonly preview: Fits; readonly undoable: boolean };

const nothingHere: Here = { diaryId: null, rows: [], unread: [] };

/** The backup that this phone remembers was looked into again, and all of it was brought back on trial. */
const noteCheck = async (content: BackupContent): Promise<void> => {
  const { made } = await readBackupMark();
  if (made?.madeAt === content.madeAt) await writeBackupMark({ made: { ...made, checkedOn: readClock().civilDay } });
};

/** @param only look into the file, add nothing */
export const useRestore = (only: boolean) => {
  const { pocket, setPocket } = useApp();
  const [step, setStep] = useState<Step>({ at: 'choose' });

  const show = async (content: BackupContent): Promise<void> => {
    // A diary that does not open in either copy has nothing to compare with: adding will say so.
    const here: Here = await readStock().catch(() => nothingHere);
    const preview = previewOf(here, content);
    if (preview.state === 'contradicts') return setStep({ at: 'problem', problem: 'unreadable' });
    if (preview.state === 'other-diary') return setStep({ at: 'other', preview });
    if (!only) return setStep({ at: 'preview', preview, content });
    const rehearsed = await rehearse(content.diaryId, [...content.rows, ...content.unread]);
    if (rehearsed === 'other') return setStep({ at: 'problem', problem: 'unfinished' });
    if (rehearsed === 'same') await noteCheck(content).catch(() => undefined); // What was seen is on screen; only its date is not kept.
    setStep({ at: 'checked', content, preview, tried: rehearsed === 'same' });
  };

  const open = async (file: ChosenFile, typed: string | null): Promise<void> => {
    setStep({ at: 'opening' });
    const read = await readFile({ file, typed });
    if ('content' in read) return await show(read.content);
    if (read.problem === 'locked') setStep({ at: 'words', file, tried: null });
    else if (read.problem === 'unreadable' && typed !== null) setStep({ at: 'words', file, tried: typed });
    else setStep({ at: 'problem', problem: read.problem });
  };

  const choose = async (blob: Blob): Promise<void> => {
    const file = await chosenFile(blob).catch(() => null);
    if (file) await open(file, null);
    else setStep({ at: 'problem', problem: 'unreadable' });
  };

  const add = async ({ preview, content }: Extract<Step, { at: 'preview' }>): Promise<void> => {
    setStep({ at: 'adding', done: 0, of: preview.added.length });
    const onProgress = (done: number, of: number): void => setStep({ at: 'adding', done, of });
    const restored = await restoreRows({ diaryId: content.diaryId, rows: preview.added, at: readClock().instant, onProgress }).catch(() => null);
    if (restored?.state !== 'added') return setStep({ at: 'not-added' });
    // The small copy that stands on the first screen: whom to call, also while the diary is still opening.
    const rows = await readStock().then((stock) => stock.rows, () => content.rows);
    setPocket({ setUp: true, treatment: withAnswers(pocket.treatment, treatmentOf(rows)), centre: centreRow(rows)?.answers.limits ?? null });
    setStep({ at: 'added', preview, undoable: restored.undoable });
  };

  return { step, choose, open, add, back: () => setStep({ at: 'choose' }) };
};
