import { useState } from 'react';
import { readReminderChoice, writeReminderChoice, type ReminderChoice } from '#symptoms/store/reminder-choice.ts';

/** The chosen times, kept with each change. Other times are in no calendar yet. */
export const useReminderChoice = () => {
  const [choice, setChoice] = useState(readReminderChoice);
  const change = (patch: Partial<ReminderChoice>): void => {
    const next = { ...choice, added: null, ...patch };
    setChoice(next);
    writeReminderChoice(next);
  };
  return { choice, change };
};
