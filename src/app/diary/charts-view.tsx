/** Looking back, a week or two at a time: the temperature, the signs, calls and checks. Nothing else of the diary is read. */
import { useState } from 'react';
import { addDays, daysBetween, daysFrom, isCivilDay } from '#symptoms/civil-day.ts';
import { hospitalDays } from '#symptoms/hospital-days.ts';
import { temperatureDays } from '#symptoms/history.ts';
import type { CivilDay, Row } from '#symptoms/row.ts';
import { symptomRows } from '#symptoms/symptom-days.ts';
import { Button, ButtonPair } from '#ui/button.tsx';
import { Columns } from '#ui/columns.tsx';
import { Field } from '#ui/field.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { useWide } from '#ui/use-wide.ts';
import { useApp } from '#app/app-context.ts';
import { useDays, type Days } from '#app/use-days.ts';
import { CallsView } from './calls-view.tsx';
import { SymptomsView } from './symptoms-view.tsx';
import { TemperatureView } from './temperature-view.tsx';
import { useDayName } from './use-day-name.ts';

const lengths = { week: 7, twoWeeks: 14 } as const;
type Length = keyof typeof lengths;

/** From here on, page by page is a long way. */
const longDiaryDays = 56;

/** A stay in the hospital may have begun before the window. */
const readBeforeDays = 7;

/** @returns the days of that length that end there, within the diary; a young diary begins with its first day. */
const windowOf = (diary: Days, end: CivilDay, length: number): Days => {
  const first = addDays(diary.since, Math.min(length, daysBetween(diary.since, diary.until) + 1) - 1);
  const until = end > diary.until ? diary.until : end < first ? first : end;
  const since = addDays(until, 1 - length);
  return { since: since < diary.since ? diary.since : since, until };
};

const hasBoth = (rows: readonly Row[], days: readonly CivilDay[]): boolean =>
  temperatureDays(rows, days).some(({ points }) => points.length > 0) && symptomRows(rows, days).length > 0;

export const ChartsView = ({ diary }: { readonly diary: Days }) => {
  const { words, now } = useApp();
  const wide = useWide();
  const [end, setEnd] = useState<CivilDay | null>(null);
  const [chosen, setChosen] = useState<Length | null>(null);
  const length = chosen ?? (wide ? 'twoWeeks' : 'week');
  const asked = windowOf(diary, end ?? diary.until, lengths[length]);
  const read = useDays({ since: addDays(asked.since, -readBeforeDays), until: asked.until }, 'early');
  const opening = <p className="muted" role="status">{words.common.opening}</p>;
  if (!read) return opening;
  const days = daysFrom(addDays(read.since, readBeforeDays), read.until);
  // What is not there is said once both copies of the diary were compared.
  if (read.early && !hasBoth(read.rows, days)) return opening;
  const inHospital = hospitalDays(read.rows, read.until);
  return (
    <>
      <Columns>
        <WindowHead days={days} />
        <Segmented
          legend={words.lookingBack.window.legend}
          options={[{ value: 'week', label: words.lookingBack.window.week }, { value: 'twoWeeks', label: words.lookingBack.window.twoWeeks }]}
          value={length}
          onChange={setChosen}
        />
      </Columns>
      <Columns>
        <TemperatureView key={`t${read.until}`} rows={read.rows} days={days} inHospital={inHospital} early={read.early} />
        <SymptomsView rows={read.rows} days={days} early={read.early} />
      </Columns>
      {read.early ? opening : <CallsView rows={read.rows} days={days} inHospital={inHospital} />}
      <Moves
        diary={diary}
        shown={asked}
        onMove={(day) => setEnd(day >= now.civilDay ? null : day)}
        length={lengths[length]}
      />
    </>
  );
};

/** Which days these are: by number, and by date. */
const WindowHead = ({ days }: { readonly days: readonly CivilDay[] }) => {
  const { words, format } = useApp();
  const dayName = useDayName();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const name = (of: (day: CivilDay) => string): string => (first === last ? of(first) : words.lookingBack.range(of(first), of(last)));
  const numbers = name((day) => dayName(day).long);
  const dates = name(format.shortDate);
  return (
    <p aria-live="polite">
      <strong>{numbers}</strong>
      {numbers !== dates && ` · ${dates}`}
    </p>
  );
};

type MovesProps = { readonly diary: Days; readonly shown: Days; readonly length: number; readonly onMove: (end: CivilDay) => void };

const Moves = ({ diary, shown, length, onMove }: MovesProps) => {
  const { words } = useApp();
  const earlier = shown.since > diary.since;
  const later = shown.until < diary.until;
  if (!earlier && !later) return null;
  return (
    <>
      <ButtonPair>
        {earlier && <Button kind="secondary" icon="left" act={{ onTap: () => onMove(addDays(shown.until, -length)) }}>{words.diary.earlier}</Button>}
        {later && <Button kind="secondary" icon="right" act={{ onTap: () => onMove(addDays(shown.until, length)) }}>{words.diary.later}</Button>}
      </ButtonPair>
      {daysBetween(diary.since, diary.until) >= longDiaryDays && (
        <Field
          label={words.lookingBack.goTo}
          value={shown.until}
          onChange={(day) => {
            if (isCivilDay(day)) onMove(day);
          }}
          input={{ type: 'date', min: diary.since, max: diary.until }}
        />
      )}
      {later && <Button kind="quiet" act={{ onTap: () => onMove(diary.until) }}>{words.lookingBack.newest}</Button>}
    </>
  );
};
