import type { By } from '#symptoms/row.ts';
import { useApp } from './app-context.ts';

/** @returns who made an entry, in words: “Ana · caregiver”. */
export const useSpeakerName = () => {
  const { words, treatment } = useApp();
  return (by: By): string =>
    by === 'patient'
      ? words.common.by({ role: 'patient', name: treatment.patientName || null })
      : words.common.by({ role: 'caregiver', name: by.slice('caregiver:'.length) || null });
};
