/** The temperature: a sentence first, then the line, then the same as a list. Up to two weeks at a time. */
import { lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { describe } from '#rules/describe.ts';
import { reaches } from '#rules/degrees.ts';
import { noLimits } from '#rules/limits.ts';
import { temperatureDays, type TemperatureDay, type TemperaturePoint } from '#symptoms/history.ts';
import type { Row } from '#symptoms/row.ts';
import { drawingOf } from '#symptoms/temperature-drawing.ts';
import { TemperatureTable } from '#symptoms/temperature-table.tsx';
import { dayNumber } from '#symptoms/treatment.ts';
import { Button, ButtonPair } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { useApp } from '#app/app-context.ts';
import { useSpeakerName } from '#app/speaker-name.ts';

const TemperatureChart = lazy(() => import('#symptoms/temperature-chart.tsx').then(({ TemperatureChart: chart }) => ({ default: chart })));

const pageDays = 14;
/** One or two readings are told, not drawn. */
const fewestDrawn = 3;

/** The lines in force, from the rules: `now` and `today` in the person's unit. */
const useLines = () => {
  const { day, format } = useApp();
  const fever = describe('W01', noLimits, day).lines;
  const borderline = describe('W03', noLimits, day);
  const inUnit = (celsius: number | undefined, fahrenheit: number | undefined) => (format.unit === 'C' ? celsius : fahrenheit);
  return {
    now: inUnit(fever['feverC']?.value, fever['feverF']?.value) ?? Number.POSITIVE_INFINITY,
    today: borderline.applies ? (inUnit(borderline.lines['borderlineC']?.value, borderline.lines['borderlineF']?.value) ?? null) : null,
    isOver: (point: TemperaturePoint): boolean => reaches({ readings: { temp: point } }, fever['feverC']?.value, fever['feverF']?.value),
  };
};

const useDayName = () => {
  const { words, format, treatment } = useApp();
  const counted = treatment.cellsGiven !== 'not-yet';
  return (civilDay: string) => {
    const number = counted ? dayNumber(treatment, civilDay) : null;
    return {
      long: number === null ? format.shortDate(civilDay) : words.common.day(number),
      short: number === null ? format.shortDate(civilDay) : format.number(number),
      counted: number !== null,
    };
  };
};

export const TemperatureView = ({ rows }: { readonly rows: readonly Row[] }) => {
  const { words, now } = useApp();
  const [pages, setPages] = useState(0);
  const all = temperatureDays(rows, now.civilDay);
  const end = all.length - pages * pageDays;
  const days = all.slice(Math.max(0, end - pageDays), end);
  const { temperature } = words.diary;
  return (
    <Card>
      <h2>{temperature.title}</h2>
      {all.length === 0 ? <p>{temperature.none}</p> : <Readings key={pages} days={days} />}
      {all.length > pageDays && (
        <ButtonPair>
          {end > pageDays && <Button kind="secondary" act={{ onTap: () => setPages(pages + 1) }}>{words.diary.earlier}</Button>}
          {pages > 0 && <Button kind="secondary" act={{ onTap: () => setPages(pages - 1) }}>{words.diary.later}</Button>}
        </ButtonPair>
      )}
    </Card>
  );
};

/** At large text the list is there at once: the chart is small beside it. */
const startsWithList = (): boolean => document.documentElement.dataset['text'] === 'xl';

const Readings = ({ days }: { readonly days: readonly TemperatureDay[] }) => {
  const { words, format } = useApp();
  const [listed, setListed] = useState(startsWithList);
  const lines = useLines();
  const dayName = useDayName();
  const name = useSentence(days, lines.isOver);
  const { temperature } = words.diary;
  const few = days.flatMap(({ points }) => points).length < fewestDrawn;
  const line = format.number(lines.now, 1);
  const drawing = drawingOf(days, format.unit, lines.isOver);
  const counted = days.every(({ civilDay }) => dayName(civilDay).counted);
  return (
    <>
      <p>{name}</p>
      {!few && (
        <ErrorBoundary fallback={null}>
          <Suspense fallback={<p className="muted" role="status">{words.common.opening}</p>}>
            <TemperatureChart
              drawing={drawing}
              lines={lines}
              words={{
                name,
                callNow: temperature.callNow(line),
                callToday: temperature.callToday(format.number(lines.today ?? lines.now, 1)),
                noEntry: temperature.noEntry,
                axis: counted ? temperature.axis : temperature.columns.date,
                reading: temperature.reading,
                atOrOver: temperature.atOrOver(line),
              }}
              dayLabel={(slot) => dayName(drawing.days[slot] ?? '').short}
              number={(value) => format.number(value, 1)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      {!few && (
        <Button kind="quiet" icon="list" act={{ onTap: () => setListed(!listed) }}>
          {listed ? temperature.hideList : temperature.showList}
        </Button>
      )}
      {(few || listed) && <List days={days} isOver={lines.isOver} />}
    </>
  );
};

/** The result in words, and the name of the chart. */
const useSentence = (days: readonly TemperatureDay[], isOver: (point: TemperaturePoint) => boolean): string => {
  const { words, format } = useApp();
  const dayName = useDayName();
  const { temperature } = words.diary;
  const all = days.flatMap((day) => day.points.map((point) => ({ point, day })));
  const [highest] = all.toSorted((a, b) => b.point.celsius - a.point.celsius);
  const latest = all.at(-1);
  if (!highest || !latest) return temperature.none;
  const degrees = ({ value, unit }: TemperaturePoint): string => format.degrees(value, unit);
  if (all.length === 1) return temperature.one(degrees(latest.point));
  return temperature.summary({
    highest: degrees(highest.point), day: dayName(highest.day.civilDay).long, over: isOver(highest.point), latest: degrees(latest.point),
  });
};

type ListProps = { readonly days: readonly TemperatureDay[]; readonly isOver: (point: TemperaturePoint) => boolean };

const List = ({ days, isOver }: ListProps) => {
  const { words, format } = useApp();
  const dayName = useDayName();
  const speakerName = useSpeakerName();
  const lines = useLines();
  const { title, columns, noEntry, atOrOver } = words.diary.temperature;
  return (
    <TemperatureTable
      words={{ title, columns, noEntry, atOrOver: atOrOver(format.number(lines.now, 1)) }}
      days={days.toReversed().map(({ civilDay, points }) => ({
        id: civilDay,
        name: dayName(civilDay).long,
        date: dayName(civilDay).counted ? format.shortDate(civilDay) : null,
        readings: points.toReversed().map((point) => ({
          id: point.rowId, time: format.time(point.at), temperature: format.degrees(point.value, point.unit), by: speakerName(point.by), over: isOver(point),
        })),
      }))}
    />
  );
};
