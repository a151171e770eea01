/** A chosen file on its way: opened, looked at, and only then added. Until then nothing that is stored changes. */
import { useState } from 'react';
import type { BackupContent } from '#sharing/backup-content.ts';
import type { ChosenFile } from '#sharing/read-backup.ts';
import { chosenFile, readFile } from '#sharing/start-backup.ts';
import { readBackupMark, readStock, restoreRows, writeBackupMark } from '#symptoms/store/diary.ts';
import { centreRow, treatmentOf, withAnswers } from '#symptoms/treatment.ts';
import { useApp } from '#app/app-context.ts';
import { rehearse } from '#app/backup/rehearse.ts';
import { readClock } from '#app/clock.ts';
import { asRead } from '#app/use-emptied.ts';
import { lookInto, type Fits, type LookedInto, type Other } from './look-into.ts';

type Looked = Extract<LookedInto, { state: 'fits' }>;

export type Step =
  | { readonly at: 'choose' | 'opening' | 'not-added' }
  /** `tried`: these words did not open it. */
  | { readonly at: 'words'; readonly file: ChosenFile; readonly tried: string | null }
  | { readonly at: 'problem'; readonly problem: Extract<LookedInto, { state: 'problem' }>['problem'] }
  | { readonly at: 'other'; readonly preview: Other }
  | ({ readonly at: 'preview' } & Omit<Looked, 'state'>)
  | ({ readonly at: 'checked'; /** It was brought back on trial. */ readonly tried: boolean } & Omit<Looked, 'state'>)
  | { readonly at: 'adding'; readonly done: number; readonly of: number }
  | { readonly at: 'added'; readonly preview: Fits; readonly undoable: boolean };

/** The backup that this phone remembers was looked into again, and all of it was brought back on trial. */
const noteCheck = async (content: BackupContent): Promise<void> => {
  const { made } = await readBackupMark();
  if (made?.madeAt === content.madeAt) await writeBackupMark({ made: { ...made, checkedOn: readClock().civilDay } });
};

/** @param only look into the file, add nothing */
export const useRestore = (only: boolean) => {
  const { pocket, setPocket } = useApp();
  const [step, setStep] = useState<Step>({ at: 'choose' });

  const check = async ({ content, preview, compared }: Looked): Promise<void> => {
    const rehearsed = await rehearse(content.diaryId, [...content.rows, ...content.unread]);
    if (rehearsed === 'other') return setStep({ at: 'problem', problem: 'unfinished' });
    if (rehearsed === 'same') await noteCheck(content).catch(() => undefined); // What was seen is on screen; only its date is not kept.
    setStep({ at: 'checked', content, preview, compared, tried: rehearsed === 'same' });
  };

  const open = async (file: ChosenFile, typed: string | null): Promise<void> => {
    setStep({ at: 'opening' });
    const looked = await lookInto(await readFile({ file, typed }), readStock);
    switch (looked.state) {
      case 'locked':
        return setStep({ at: 'words', file, tried: null });
      case 'problem':
        if (looked.problem === 'unreadable' && typed !== null) return setStep({ at: 'words', file, tried: typed });
        return setStep({ at: 'problem', problem: looked.problem });
      case 'other':
        return setStep({ at: 'other', preview: looked.preview });
      case 'fits':
        return only ? await check(looked) : setStep({ ...looked, at: 'preview' });
    }
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
    setPocket({ setUp: true, emptied: asRead(pocket.emptied), treatment: withAnswers(pocket.treatment, treatmentOf(rows)), centre: centreRow(rows)?.answers.limits ?? null });
    setStep({ at: 'added', preview, undoable: restored.undoable });
  };

  return { step, choose, open, add, back: () => setStep({ at: 'choose' }) };
};
