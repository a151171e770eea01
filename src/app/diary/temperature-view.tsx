/** The temperature: a sentence first, then the line, then the same as a list. */
import { createElement, Suspense, use, useState, type ComponentProps } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { temperatureDays, type TemperatureDay, type TemperaturePoint } from '#symptoms/history.ts';
import type { CivilDay, Row } from '#symptoms/row.ts';
import { drawingOf } from '#symptoms/temperature-drawing.ts';
import { TemperatureTable } from '#symptoms/temperature-table.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { useApp } from '#app/app-context.ts';
import { useSpeakerName } from '#app/speaker-name.ts';
import { useCallLines } from './use-call-lines.ts';
import { useDayName } from './use-day-name.ts';
import { useTemperatureSentence } from './use-temperature-sentence.ts';

type Chart = typeof import('#symptoms/temperature-chart.tsx').TemperatureChart;
let loaded: Promise<Chart> | null = null;

/** The same promise each time, a failed one too: a page that waits for it while it renders would ask for ever. */
const loadChart = (): Promise<Chart> => (loaded ??= import('#symptoms/temperature-chart.tsx').then(({ TemperatureChart: chart }) => chart));

/** For the page, while the diary opens: so it is there in time. What failed beforehand is asked for once more. */
export const preloadChart = (): void => {
  loadChart().catch(() => {
    loaded = null;
  });
};

/** Once loaded it is drawn at once; `lazy` would show that it is opening first, and then wait a while before it goes on. */
const TemperatureChart = (props: ComponentProps<Chart>) => createElement(use(loadChart()), props);

/** One or two readings are told, not drawn. */
const fewestDrawn = 3;

type Props = {
  readonly rows: readonly Row[];
  readonly days: readonly CivilDay[];
  readonly inHospital: ReadonlySet<CivilDay>;
  /** Rows may be lacking: the line, and no sentence about it. */
  readonly early: boolean;
};

export const TemperatureView = ({ rows, days, inHospital, early }: Props) => {
  const { words } = useApp();
  const read = temperatureDays(rows, days);
  const none = read.every(({ points }) => points.length === 0);
  return (
    <Card>
      <h2>{words.diary.temperature.title}</h2>
      {none ? <p>{words.lookingBack.noTemperature}</p> : <Readings days={read} inHospital={inHospital} early={early} />}
    </Card>
  );
};

type ReadingsProps = Pick<Props, 'inHospital' | 'early'> & { readonly days: readonly TemperatureDay[] };

/** At large text the list is there at once: the chart is small beside it. */
const startsWithList = (): boolean => document.documentElement.dataset['text'] === 'xl';

const Readings = ({ days, inHospital, early }: ReadingsProps) => {
  const { words, format } = useApp();
  const [listFirst] = useState(startsWithList);
  const [listed, setListed] = useState(listFirst);
  const lines = useCallLines();
  const dayName = useDayName();
  const sentence = useTemperatureSentence(days, lines.isOver);
  const { temperature } = words.diary;
  const few = days.flatMap(({ points }) => points).length < fewestDrawn;
  const line = format.number(lines.now, 1);
  const drawing = drawingOf(days, format.unit, lines.isOver, inHospital);
  const counted = days.every(({ civilDay }) => dayName(civilDay).counted);
  const chart = !few && (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={<p className="muted" role="status">{words.common.opening}</p>}>
        <TemperatureChart
          drawing={drawing}
          lines={lines}
          words={{
            name: early ? temperature.title : sentence,
            callNow: temperature.callNow(line),
            callToday: temperature.callToday(format.number(lines.today ?? lines.now, 1)),
            noEntry: temperature.noEntry,
            inHospital: words.lookingBack.inHospital,
            axis: counted ? temperature.axis : temperature.columns.date,
            reading: temperature.reading,
            atOrOver: temperature.atOrOver(line),
          }}
          dayLabel={(slot) => dayName(drawing.days[slot] ?? '').short}
          number={(value) => format.number(value, 1)}
        />
      </Suspense>
    </ErrorBoundary>
  );
  return (
    <>
      {!early && <p>{sentence}</p>}
      {!listFirst && chart}
      {!few && (
        <Button kind="quiet" icon="list" act={{ onTap: () => setListed(!listed) }}>
          {listed ? temperature.hideList : temperature.showList}
        </Button>
      )}
      {(few || listed) && <List days={days} inHospital={inHospital} isOver={lines.isOver} />}
      {listFirst && chart}
    </>
  );
};

type ListProps = Omit<ReadingsProps, 'early'> & { readonly isOver: (point: TemperaturePoint) => boolean };

const List = ({ days, inHospital, isOver }: ListProps) => {
  const { words, format } = useApp();
  const dayName = useDayName();
  const speakerName = useSpeakerName();
  const lines = useCallLines();
  const { title, columns, noEntry, atOrOver } = words.diary.temperature;
  const { inHospital: hospital } = words.lookingBack;
  return (
    <TemperatureTable
      words={{ title, columns, atOrOver: atOrOver(format.number(lines.now, 1)) }}
      days={days.toReversed().map(({ civilDay, points }) => ({
        id: civilDay,
        name: dayName(civilDay).long,
        date: dayName(civilDay).counted ? format.shortDate(civilDay) : null,
        empty: inHospital.has(civilDay) ? hospital : noEntry,
        readings: points.toReversed().map((point) => ({
          id: point.rowId, time: format.time(point.at), temperature: format.degrees(point.value, point.unit), by: speakerName(point.by), over: isOver(point),
        })),
      }))}
    />
  );
};
