import { useState } from 'react';
import './keeping.css';
import { isClock, type Chosen, type ReminderChoice } from '#symptoms/store/reminder-choice.ts';
import { Card } from '#ui/card.tsx';
import { Field } from '#ui/field.tsx';
import { Switch } from '#ui/switch.tsx';
import { useApp } from '#app/app-context.ts';

const slots = ['morning', 'midday', 'evening'] as const;

type Props = { readonly choice: ReminderChoice; readonly onChange: (patch: Partial<ReminderChoice>) => void };

/** Which reminders, and at what time of the day. */
export const TimesForm = ({ choice, onChange }: Props) => {
  const { words } = useApp();
  const { reminders } = words;
  return (
    <>
      <h2>{reminders.times}</h2>
      {slots.map((slot) => (
        <Card key={slot} kind="flush">
          <Switch
            label={reminders.slots[slot].title} hint={reminders.slots[slot].hint} checked={choice[slot].on}
            onChange={(on) => onChange({ [slot]: { ...choice[slot], on } })}
          />
          {choice[slot].on && <TimeField label={reminders.slots[slot].time} chosen={choice[slot]} onChange={(next) => onChange({ [slot]: next })} />}
        </Card>
      ))}
      <Card kind="flush">
        <Switch label={reminders.neutral.label} hint={reminders.neutral.hint} checked={choice.neutral} onChange={(neutral) => onChange({ neutral })} />
      </Card>
    </>
  );
};

type TimeProps = { readonly label: string; readonly chosen: Chosen; readonly onChange: (chosen: Chosen) => void };

/** The phone's own clock face. Emptied, the last time goes on to hold until there is a new one. */
const TimeField = ({ label, chosen, onChange }: TimeProps) => {
  const { words } = useApp();
  const [text, setText] = useState(chosen.time);
  const type = (typed: string): void => {
    setText(typed);
    if (isClock(typed)) onChange({ ...chosen, time: typed });
  };
  return (
    <div className="under-switch">
      <Field label={label} value={text} onChange={type} input={{ type: 'time' }} problem={isClock(text) ? undefined : words.reminders.notTime} />
    </div>
  );
};
