/** Calls, checks and days in the hospital, oldest first. */
import { signsMarked } from '#symptoms/catalogue.ts';
import { groupBy } from '#symptoms/group-by.ts';
import { standingRows } from '#symptoms/history.ts';
import { msOf } from '#symptoms/moment.ts';
import type { By, CivilDay, Row, RowOfKind } from '#symptoms/row.ts';
import { Bullets } from '#ui/bullets.tsx';
import { Card } from '#ui/card.tsx';
import { useApp } from '#app/app-context.ts';
import { useSpeakerName } from '#app/speaker-name.ts';
import { useEntryText } from './entry-text.ts';
import { useDayName, useDaysInWords } from './use-day-name.ts';

type Props = { readonly rows: readonly Row[]; readonly days: readonly CivilDay[]; readonly inHospital: ReadonlySet<CivilDay> };

const isCall = (row: Row): row is RowOfKind<'call'> => row.kind === 'call';
const seen = signsMarked('seen');
/** The caregiver's check of the warning signs asks for what can be seen. */
const isSignCheck = (row: Row): boolean => row.kind === 'check-in' && row.by !== 'patient' && seen.every((code) => row.asked.includes(code));

type Line = { readonly id: string; readonly when: string; readonly text: string };

export const CallsView = ({ rows, days, inHospital }: Props) => {
  const { words } = useApp();
  const lines = useLines({ rows, days, inHospital });
  const { title, none } = words.lookingBack.calls;
  return (
    <Card>
      <h2>{title}</h2>
      {lines.length === 0 ? <p>{none}</p> : <Bullets items={lines.map(({ id, when, text }) => <span key={id}><strong>{when}</strong> {text}</span>)} />}
    </Card>
  );
};

const useLines = ({ rows, days, inHospital }: Props): readonly Line[] => {
  const { words, format } = useApp();
  const entryText = useEntryText();
  const speakerName = useSpeakerName();
  const dayName = useDayName();
  const daysInWords = useDaysInWords();
  const { thinkingCheck, signCheck, inHospital: hospital } = words.lookingBack.calls;
  const own = standingRows(rows).filter(({ civilDay }) => days.includes(civilDay));
  const calls = own.filter(isCall).toSorted((a, b) => msOf(a.observedAt) - msOf(b.observedAt)).map((row): Line => ({
    id: row.id,
    when: `${dayName(row.civilDay).long}, ${format.time(row.observedAt)}`,
    text: `${entryText(row).values.join(' ')}.`,
  }));
  const checks = (id: string, wanted: (row: Row) => boolean, word: (who: string) => string): readonly Line[] =>
    [...groupBy<By, Row>(own.filter(wanted), ({ by }) => by)].map(([by, made]) => ({
      id: `${id} ${by}`, when: daysInWords([...new Set(made.map(({ civilDay }) => civilDay))]), text: word(speakerName(by)),
    }));
  const stay = days.filter((day) => inHospital.has(day));
  return [
    ...calls,
    ...checks('thinking', ({ kind }) => kind === 'thinking-check', thinkingCheck),
    ...checks('signs', isSignCheck, signCheck),
    ...(stay.length > 0 ? [{ id: 'hospital', when: daysInWords(stay), text: hospital }] : []),
  ];
};
