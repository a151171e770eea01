/** What was shown to the person is logged once per alert and version of the rules. */
import { useEffect, useRef } from 'react';
import type { Alert } from '#rules/alert.ts';
import type { By, NewRow } from '#symptoms/row.ts';
import { dropShownNote, keepShownNote } from '#symptoms/store/shown-notes.ts';
import { useApp } from './app-context.ts';
import { readClock } from './clock.ts';
import { speakerAs } from './speaker-segments.tsx';

const nameOf = ({ key, level }: Alert): string => [key.rule, level, ...key.rests].join(' ');

const shownRow = ({ key, level }: Alert, by: By): NewRow<'shown'> => {
  const { instant, civilDay, zone } = readClock();
  return { kind: 'shown', observedAt: instant, recordedAt: instant, civilDay, zone, by, asked: [], answers: { ...key, level } };
};

/** Logs the alerts on the screen that are not in the log yet. */
export const useLogShown = (alerts: readonly Alert[]): void => {
  const { diary, record, treatment } = useApp();
  const logged = useRef(new Set<string>());
  useEffect(() => {
    if (diary.status !== 'ready') return;
    for (const alert of alerts.filter((one) => diary.view.alerts.unlogged.some(({ key }) => key === one.key))) {
      if (logged.current.has(nameOf(alert))) continue;
      logged.current.add(nameOf(alert));
      const row = shownRow(alert, speakerAs(treatment.usedBy === 'caregiver' ? 'caregiver' : 'patient', treatment));
      // Who leaves at once is gone before the row is kept.
      keepShownNote(row);
      void record(row).then(({ saved }) => saved && dropShownNote(row));
    }
  });
};
