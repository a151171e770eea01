/** The days, newest first; each opens in place. Two weeks are read and shown, and a way to earlier days. */
import { useEffect, useRef, useState } from 'react';
import { addDays, daysBetween } from '#symptoms/civil-day.ts';
import { historyOf, temperatureDays, type HistoryDay } from '#symptoms/history.ts';
import { hospitalDays } from '#symptoms/hospital-days.ts';
import { isEntry, type CivilDay, type Row } from '#symptoms/row.ts';
import { dayNumber } from '#symptoms/treatment.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { DayRow } from '#ui/day-row.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { useLost } from '#app/report/use-missing.ts';
import { useDays, type Days, type DiarySpan } from '#app/use-days.ts';
import { useEntryText } from './entry-text.ts';
import { EntryView, highestShown, useShownText } from './entry-view.tsx';
import { UndoLink } from './undo-link.tsx';

const pageDays = 14;
/** Phrases of a day's single entry that fit on its line. */
const summaryPhrases = 3;

/** A stay in the hospital, and a word of the other person, may lie before the days that are shown. */
const readBeforeDays = 7;

type Props = { readonly diary: DiarySpan; /** The day that the address asks for. */ readonly asked: CivilDay | null };

export const DayList = ({ diary, asked }: Props) => {
  const { words } = useApp();
  const reaches = asked !== null && asked >= diary.since ? daysBetween(asked, diary.last) + 1 : 0;
  const [shown, setShown] = useState(() => Math.max(pageDays, reaches));
  const from = addDays(diary.last, 1 - shown);
  const since = from < diary.since ? diary.since : from;
  const read = useDays({ since: addDays(since, -readBeforeDays), until: diary.last });
  const shownDays = { since, until: diary.last };
  const lost = useLost(shownDays);
  if (!read) return <p className="muted" role="status">{words.common.opening}</p>;
  return (
    <>
      <Lost days={shownDays} />
      <DayRows since={addDays(read.since, readBeforeDays)} rows={read.rows} asked={asked} />
      {since > diary.since && (
        <Button kind="secondary" icon="down" act={{ onTap: () => setShown(shown + pageDays) }}>
          {words.diary.earlier}
        </Button>
      )}
      {lost === null && <p className="small muted">{words.diary.newestFirst}</p>}
    </>
  );
};

/** A day without a mark may be one whose entries are gone: said above the days. @param days null: all of them */
export const Lost = ({ days }: { readonly days: Days | null }) => {
  const lost = useLost(days);
  return lost !== null && <StateCard icon="box" heading={lost} />;
};

type DayRowsProps = { readonly since: CivilDay; readonly rows: readonly Row[]; readonly asked: CivilDay | null };

const DayRows = ({ since, rows, asked }: DayRowsProps) => {
  const { now } = useApp();
  const days = historyOf(rows, now.civilDay, since);
  const inHospital = hospitalDays(rows, now.civilDay);
  const [open, setOpen] = useState<readonly CivilDay[]>(asked === null ? [] : [asked]);
  const toggle = (day: CivilDay): void => setOpen(open.includes(day) ? open.filter((other) => other !== day) : [...open, day]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked === null) return;
    // A new page first scrolls to its top, in an effect that runs after this one.
    queueMicrotask(() => list.current?.querySelector('[aria-expanded="true"]')?.scrollIntoView({ block: 'center' }));
  }, [asked]);
  return (
    <div ref={list}>
      <Card kind="flush">
        {days.map((day) => (
          <Day key={day.civilDay} day={day} rows={rows} hospital={inHospital.has(day.civilDay)} open={open.includes(day.civilDay)} onToggle={() => toggle(day.civilDay)} />
        ))}
      </Card>
    </div>
  );
};

type DayProps = {
  readonly day: HistoryDay;
  readonly rows: readonly Row[];
  readonly hospital: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
};

const Day = ({ day: { civilDay, entries }, rows, hospital, open, onToggle }: DayProps) => {
  const { words, format, now, treatment } = useApp();
  const summary = useSummary();
  const number = dayNumber(treatment, civilDay);
  const flag = highestShown(entries);
  return (
    <DayRow
      day={{
        number: number === null || treatment.cellsGiven === 'not-yet' ? format.number(Number(civilDay.slice(8))) : format.number(number),
        title: civilDay === now.civilDay ? words.diary.today(format.weekday(civilDay)) : format.capital(format.date(civilDay)),
        summary: hospital && entries.length === 0 ? words.hospital.day : summary({ civilDay, entries }, rows, number),
        empty: entries.length === 0,
        hospital,
        ...(flag === null || flag === 'routine' ? {} : { flag }),
      }}
      open={open}
      onToggle={onToggle}
    >
      {entries.length === 0 && <p>{hospital ? words.hospital.day : words.diary.nothingOn(format.capital(format.weekday(civilDay)))}</p>}
      {entries.map((entry) => (
        <EntryView key={entry.first.id} entry={entry} rows={rows} renderActions={(row) => <EntryLinks row={row} marked={entry.mistakes.length > 0} />} />
      ))}
      {civilDay === now.civilDay && (
        <Button kind="secondary" icon="plus" act={{ href: '/check-in' }}>
          {words.diary.addNow}
        </Button>
      )}
    </DayRow>
  );
};

/** Opens the entry; undoes it while it is new. A call says by itself what came of it. */
const EntryLinks = ({ row, marked }: { readonly row: Row; readonly marked: boolean }) => {
  const { words, format } = useApp();
  if (!isEntry(row) && row.kind !== 'note' && row.kind !== 'visit') return null;
  return (
    <>
      <TextLink icon="pencil" act={{ href: `/diary/entry/${row.id}` }}>
        {words.diary.correct}
        <span className="unseen">: {words.diary.entry.title(format.time(row.observedAt))}</span>
      </TextLink>
      {!marked && <UndoLink row={row} />}
    </>
  );
};

/** A day in one line: what was written, or how much and how high, and the highest warning in words. */
const useSummary = () => {
  const { words, format } = useApp();
  const entryText = useEntryText();
  const shownText = useShownText();
  return ({ civilDay, entries }: HistoryDay, rows: readonly Row[], number: number | null): string => {
    const [only, ...others] = entries;
    const points = temperatureDays(rows.filter((row) => row.civilDay === civilDay), [civilDay]).flatMap((day) => day.points);
    const [highest] = points.toSorted((a, b) => b.celsius - a.celsius);
    const flag = highestShown(entries);
    const written = only === undefined
      ? [words.diary.noEntry]
      : others.length === 0
        ? only.standing.flatMap((row) => entryText(row).values).slice(0, summaryPhrases)
        : [words.diary.entries(entries.length), ...(highest ? [words.diary.highest(format.degrees(highest.value, highest.unit))] : [])];
    const said = written.length === 0 ? [words.diary.entries(entries.length)] : written;
    return [
      ...(number === 0 ? [words.diary.cellsGiven] : []),
      ...said,
      ...(flag === null || flag === 'routine' ? [] : [shownText(flag)]),
    ].join(' · ');
  };
};
