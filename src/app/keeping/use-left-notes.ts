/** A warning that was shown, and whose row was never written because the page was left at once: written at the next start. */
import { useEffect, useRef } from 'react';
import type { Alert } from '#rules/alert.ts';
import { dropShownNote, readShownNotes, type ShownNote } from '#symptoms/store/shown-notes.ts';
import { useShell } from '#app/app-context.ts';
import { readClock } from '#app/clock.ts';

type Named = { readonly rule: string; readonly rests: readonly string[] };
const isSame = (one: Named, other: Named): boolean => one.rule === other.rule && one.rests.join() === other.rests.join();

/** Those of an earlier visit only: this one's own are on their way. */
export const useLeftNotes = (): void => {
  const { diary, record } = useShell();
  const left = useRef<readonly ShownNote[] | null>(null);
  useEffect(() => {
    if (diary.status !== 'ready') return;
    const notes = (left.current ??= readShownNotes());
    const { open, standing } = diary.view.alerts;
    // What still fires is shown and written anew.
    const fires = ({ answers }: ShownNote): boolean => [...open, ...standing].some(({ key }: Alert) => isSame(key, answers));
    const known = ({ answers }: ShownNote): boolean => diary.rows.some((row) => row.kind === 'shown' && isSame(row.answers, answers));
    left.current = notes.filter((note) => fires(note) && !known(note));
    for (const note of notes.filter((one) => !left.current?.includes(one))) {
      if (known(note)) dropShownNote(note);
      else void record({ ...note, recordedAt: readClock().instant }).then(({ saved }) => saved && dropShownNote(note));
    }
  }, [diary, record]);
};
