/** How it felt: a sentence, and a strip with a number for each day. The strip is the list, too. */
import { severities, type SignCode } from '#symptoms/catalogue.ts';
import { entriesOf } from '#symptoms/history.ts';
import type { CivilDay, Row } from '#symptoms/row.ts';
import { symptomRows, type SymptomRow } from '#symptoms/symptom-days.ts';
import { StripKey, SymptomStrip, type StripCell } from '#symptoms/symptom-strip.tsx';
import { sign } from '#symptoms/catalogue.ts';
import { Card } from '#ui/card.tsx';
import { useWide } from '#ui/use-wide.ts';
import { useApp } from '#app/app-context.ts';
import { useDayName } from './use-day-name.ts';

const week = 7;

type Props = {
  readonly rows: readonly Row[];
  readonly days: readonly CivilDay[];
  /** Rows may be lacking: what there is, and no sentence about all of it. */
  readonly early: boolean;
};

export const SymptomsView = ({ rows, days, early }: Props) => {
  const { words } = useApp();
  const wide = useWide();
  const used = symptomRows(rows, days);
  const sentence = useSentence(rows, days, used);
  const steps = useSteps();
  const { symptoms } = words.lookingBack;
  // A phone has room for a week beside the names.
  const parts = wide ? [days] : Array.from({ length: Math.ceil(days.length / week) }, (_, part) => days.slice(part * week, (part + 1) * week));
  return (
    <Card>
      <h2>{symptoms.title}</h2>
      {!early && <p>{sentence}</p>}
      {used.length > 0 && parts.map((part) => <Strip key={part[0]} days={part} from={days.indexOf(part[0] ?? '')} used={used} />)}
      {used.length > 0 && (
        <StripKey
          steps={used.some(({ kind }) => kind === 'severity') ? steps : []}
          yes={used.some(({ kind }) => kind === 'yes') ? symptoms.yes : null}
          noEntry={words.diary.temperature.noEntry}
        />
      )}
    </Card>
  );
};

const useSteps = (): readonly string[] => {
  const { words, format } = useApp();
  return severities.map((severity) => words.checkIn.severity.options[severity].name.toLocaleLowerCase(format.locale));
};

type StripProps = { readonly days: readonly CivilDay[]; /** Where the first of them stands among all that are shown. */ readonly from: number; readonly used: readonly SymptomRow[] };

const Strip = ({ days, from, used }: StripProps) => {
  const { words, format } = useApp();
  const dayName = useDayName();
  const cell = useCell();
  const { symptoms } = words.lookingBack;
  const note = (code: SignCode, kind: SymptomRow['kind']): string | null =>
    kind === 'count' ? (sign(code).kind === 'hours' ? symptoms.hours : symptoms.howMany) : null;
  return (
    <SymptomStrip
      caption={symptoms.title}
      head={symptoms.sign}
      days={days.map((day) => {
        const { long, counted, short } = dayName(day);
        return { id: day, short: counted ? short : format.number(Number(day.slice(8))), long: counted ? `${long}, ${format.shortDate(day)}` : long };
      })}
      rows={used.map(({ code, kind, values }) => {
        const more = note(code, kind);
        return {
          id: code, kind, name: format.capital(words.signs[code].noun), ...(more === null ? {} : { note: more }),
          cells: values.slice(from, from + days.length).map((value) => cell(kind, value)),
        };
      })}
    />
  );
};

const useCell = () => {
  const { words, format } = useApp();
  const steps = useSteps();
  const { yes, no } = words.lookingBack.symptoms;
  return (kind: SymptomRow['kind'], value: number | null): StripCell => {
    if (value === null) return { value, text: '–', spoken: words.diary.temperature.noEntry };
    const number = format.number(value);
    if (kind === 'severity') return { value, text: number, spoken: `${number} ${steps[value] ?? ''}` };
    if (kind === 'count') return { value, text: number, spoken: number };
    return { value, text: value > 0 ? '●' : '0', spoken: value > 0 ? yes : no };
  };
};

/** The worst step and its day; without steps, the signs that were marked. */
const useSentence = (rows: readonly Row[], days: readonly CivilDay[], used: readonly SymptomRow[]): string => {
  const { words, format } = useApp();
  const dayName = useDayName();
  const steps = useSteps();
  const { symptoms } = words.lookingBack;
  const noun = (code: SignCode): string => words.signs[code].noun;
  const severe = used.filter(({ kind }) => kind === 'severity');
  const most = Math.max(0, ...severe.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const worst = severe.find(({ values }) => values.includes(most));
  if (worst) {
    const day = dayName(days[worst.values.indexOf(most)] ?? '').long;
    return `${symptoms.worst({ sign: noun(worst.code), step: steps[most] ?? '', day })} ${symptoms.bigger}`;
  }
  if (used.length > 0) return symptoms.marked(format.list(used.map(({ code }) => noun(code))));
  return entriesOf(rows).some(({ first }) => days.includes(first.civilDay)) ? symptoms.none : symptoms.nothingEntered;
};
