/** The temperature line. In a chunk of its own, because the drawing library is large; the sentence and the table need none of it. */
import { useId, useState, type ReactNode } from 'react';
import {
  CartesianGrid, Line, LineChart, ReferenceArea, ReferenceDot, ReferenceLine, XAxis, YAxis, type DotItemDotProps,
} from 'recharts';
import './temperature-chart.css';
import type { Drawing, DrawnReading } from './temperature-drawing.ts';

type Props = {
  readonly drawing: Drawing;
  /** In the unit drawn. `today` is null where the line for the same day does not hold. */
  readonly lines: { readonly now: number; readonly today: number | null };
  readonly words: {
    /** The sentence above the chart, which is its name. */
    readonly name: string;
    readonly callNow: string;
    readonly callToday: string;
    readonly noEntry: string;
    readonly inHospital: string;
    readonly axis: string;
    readonly reading: string;
    readonly atOrOver: string;
  };
  /** Names a slot of the axis: the day's number, or its date. */
  readonly dayLabel: (slot: number) => string;
  readonly number: (value: number) => string;
};

/** Beyond this the words on the lines would no longer fit a phone; the list below says the same at any size. */
const largestRem = 24;

/** A reading is never hidden by the words of a limit. Recharts draws its lines at 400. */
const underTheLine = 390;

/** Sizes inside an SVG are pixels; the text in it still grows with the person's text size. */
const rootPixels = (): number =>
  Math.min(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16, largestRem);

export const TemperatureChart = ({ drawing, lines, words, dayLabel, number }: Props) => {
  const [rem] = useState(rootPixels);
  const hatch = useId();
  const { slots, readings, gaps, scale } = drawing;
  const text = { fontSize: rem * 0.9375, fill: 'var(--ink2)' };
  const middles = drawing.days.map((_, index) => index + 0.5);
  // The words of the limits keep to the side where no reading reaches up to them.
  const early = readings.some(({ x, over }) => over && x < slots / 2);
  const labels = early ? 'insideBottomRight' : 'insideBottomLeft';
  const dot = (props: DotItemDotProps): ReactNode => {
    const reading = readings[props.index];
    return reading && <Mark key={props.index} x={props.cx} y={props.cy} reading={reading} late={reading.x > slots * 0.75} number={number} />;
  };
  return (
    <figure className="temperature-chart">
      <div role="img" aria-label={words.name}>
        <LineChart
          responsive
          style={{ width: '100%', height: rem * 16 }}
          data={readings}
          accessibilityLayer={false}
          margin={{ top: rem * 0.75, right: rem * 0.75, bottom: 0, left: 0 }}
        >
          <defs>
            <pattern id={hatch} width="11" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0v11" stroke="var(--urg-line)" strokeWidth="1" opacity="0.55" />
            </pattern>
          </defs>
          <ReferenceArea y1={lines.now} y2={scale.to} fill="var(--urg-soft)" fillOpacity={1} />
          <ReferenceArea y1={lines.now} y2={scale.to} fill={`url(#${hatch})`} fillOpacity={1} />
          {lines.today !== null && <ReferenceArea y1={lines.today} y2={lines.now} fill="var(--tod-soft)" fillOpacity={1} />}
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            type="number"
            dataKey="x"
            domain={[0, slots]}
            ticks={middles}
            tickFormatter={(middle: number) => dayLabel(Math.floor(middle))}
            tick={text}
            tickLine={false}
            tickMargin={rem * 1.4}
            height={rem * 3}
            minTickGap={rem / 4}
            axisLine={false}
          />
          <YAxis
            domain={[scale.from, scale.to]}
            ticks={[...scale.ticks]}
            interval={0}
            tick={text}
            tickLine={false}
            axisLine={false}
            width={rem * 2.6}
          />
          {lines.today !== null && (
            <ReferenceLine
              y={lines.today}
              stroke="var(--tod-line)"
              strokeWidth={2}
              strokeDasharray="2 5"
              label={{ value: words.callToday, position: labels, zIndex: underTheLine, ...text, fill: 'var(--tod-ink)', fontWeight: 600 }}
            />
          )}
          <ReferenceLine
            y={lines.now}
            stroke="var(--urg-line)"
            strokeWidth={3}
            strokeDasharray="9 5"
            label={{ value: words.callNow, position: labels, zIndex: underTheLine, ...text, fill: 'var(--urg-ink)', fontWeight: 720 }}
          />
          {gaps.map(({ middle, hospital }) => (
            <ReferenceDot
              key={middle}
              x={middle}
              y={scale.from}
              r={0}
              ifOverflow="visible"
              label={{ value: hospital ? words.inHospital : words.noEntry, position: 'bottom', ...text, fill: 'var(--ink)', fontWeight: 600 }}
            />
          ))}
          <Line
            type="linear"
            dataKey="value"
            connectNulls={false}
            isAnimationActive={false}
            stroke="var(--data)"
            strokeWidth={3}
            dot={dot}
            activeDot={false}
          />
        </LineChart>
        <p className="temperature-chart-axis">{words.axis}</p>
      </div>
      <figcaption>
        <Key words={words.reading} over={false} />
        <Key words={words.atOrOver} over />
      </figcaption>
    </figure>
  );
};

const Key = ({ words, over }: { readonly words: string; readonly over: boolean }) => (
  <span>
    <svg viewBox="-12 -12 24 24" aria-hidden="true">
      {over ? <Diamond x={0} y={0} /> : <Ring x={0} y={0} />}
    </svg>
    {words}
  </span>
);

type MarkProps = {
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly reading: DrawnReading;
  /** Near the right edge its number stands to the left. */
  readonly late: boolean;
  readonly number: (value: number) => string;
};

const Mark = ({ x, y, reading, late, number }: MarkProps) => {
  if (x === undefined || y === undefined || reading.value === null) return null;
  if (!reading.over) return <Ring x={x} y={y} />;
  return (
    <g>
      <Diamond x={x} y={y} />
      {reading.named && (
        <text x={late ? x - 15 : x + 15} y={y} dy="0.3em" textAnchor={late ? 'end' : 'start'} className="temperature-chart-number num">
          {number(reading.value)}
        </text>
      )}
    </g>
  );
};

type At = { readonly x: number; readonly y: number };

const Ring = ({ x, y }: At) => <circle cx={x} cy={y} r={5} fill="var(--surface)" stroke="var(--data)" strokeWidth={3} />;

const Diamond = ({ x, y }: At) => (
  <path d={`M${x} ${y - 10}l10 10l-10 10l-10-10z`} fill="var(--urg)" stroke="var(--on-urg)" strokeWidth={2} strokeLinejoin="round" />
);
