import { addDays } from '#symptoms/civil-day.ts';
import type { ClinicHours } from '#symptoms/row.ts';
import { CheckRow } from '#ui/check-row.tsx';
import { Card } from '#ui/card.tsx';
import { Field } from '#ui/field.tsx';
import { useApp } from './app-context.ts';

type Props = { readonly hours: ClinicHours | null; readonly onChange: (hours: ClinicHours | null) => void };

/** Any Monday: only its name is shown. */
const monday = '2026-11-23';
const days = [1, 2, 3, 4, 5, 6, 7] as const;
const usual: ClinicHours = { days: [], from: '08:00', to: '17:00' };

/** The days and the hours at which the clinic answers. No day chosen: the hours are not known. */
export const HoursField = ({ hours, onChange }: Props) => {
  const { words, format } = useApp();
  const { numbers } = words.calling;
  const now = hours ?? usual;
  const choose = (day: number, on: boolean): void => {
    const chosen = days.filter((one) => (one === day ? on : now.days.includes(one)));
    onChange(chosen.length === 0 ? null : { ...now, days: chosen });
  };
  return (
    <fieldset className="picks">
      <legend className="pick-legend">{numbers.hours}</legend>
      <Card kind="flush">
        {days.map((day) => (
          <CheckRow key={day} label={format.capital(format.weekday(addDays(monday, day - 1)))} checked={now.days.includes(day)} onChange={(on) => choose(day, on)} />
        ))}
      </Card>
      {hours && (
        <div className="prose">
          <Field label={numbers.from} value={hours.from} onChange={(from) => onChange({ ...hours, from })} input={{ type: 'time' }} />
          <Field label={numbers.to} value={hours.to} onChange={(to) => onChange({ ...hours, to })} input={{ type: 'time' }} />
        </div>
      )}
      <p className="small muted">{numbers.hoursHint}</p>
    </fieldset>
  );
};
