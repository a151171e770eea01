import { useId } from 'react';
import type { Drawing } from './temperature-drawing.ts';

type Props = {
  readonly drawing: Drawing;
  /** In the unit drawn. `today` is null where the line for the same day does not hold. */
  readonly lines: { readonly now: number; readonly today: number | null };
  readonly words: { readonly name: string; readonly callNow: string; readonly callToday: string; readonly noEntry: string; readonly inHospital: string; readonly axis: string };
  readonly dayLabel: (slot: number) => string;
  readonly number: (value: number) => string;
};

const size = { width: 420, height: 222, left: 34, right: 8, top: 8, bottom: 54 } as const;
const plot = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom } as const;

/** The temperature line for paper: black ink alone, no library, so that it also stands in a file without scripts. */
export const TemperatureFigure = ({ drawing: { slots, days, readings, gaps, scale }, lines, words, dayLabel, number }: Props) => {
  const hatch = useId();
  const x = (slot: number): number => size.left + (slot / slots) * plot.width;
  const y = (value: number): number => size.top + ((scale.to - value) / (scale.to - scale.from)) * plot.height;
  const floor = size.top + plot.height;
  const right = size.width - size.right;
  // A reading that is missing lifts the pen.
  const path = readings.map(({ x: at, value }, index) => (value === null ? '' : `${(readings[index - 1]?.value ?? null) === null ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`)).join('');
  const early = readings.some(({ x: at, over }) => over && at < slots / 2);
  const label = { x: early ? right - 4 : size.left + 4, textAnchor: early ? 'end' : 'start' } as const;
  return (
    <svg className="figure num" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={words.name}>
      <defs>
        <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v8" stroke="black" strokeWidth="0.7" opacity="0.45" />
        </pattern>
      </defs>
      <rect x={size.left} y={size.top} width={plot.width} height={Math.max(0, y(lines.now) - size.top)} fill={`url(#${hatch})`} />
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${size.left} ${y(tick)}H${right}`} stroke="black" strokeWidth="0.5" opacity="0.35" />
          <text x={size.left - 6} y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      <path d={`M${size.left} ${y(lines.now)}H${right}`} stroke="black" strokeWidth="2" strokeDasharray="7 4" />
      {lines.today !== null && <path d={`M${size.left} ${y(lines.today)}H${right}`} stroke="black" strokeWidth="1.5" strokeDasharray="1.5 4" />}
      <path d={path} fill="none" stroke="black" strokeWidth="2" />
      {readings.map(({ x: at, value, over, named }, index) => value !== null && (
        <g key={index}>
          {over ? <path d={`M${x(at)} ${y(value) - 7}l7 7l-7 7l-7-7z`} fill="black" /> : <circle cx={x(at)} cy={y(value)} r="3.4" fill="white" stroke="black" strokeWidth="1.8" />}
          {named && (
            <text x={Math.min(Math.max(x(at), size.left + 16), right - 16)} y={y(value) < size.top + 20 ? y(value) + 20 : y(value) - 10} textAnchor="middle" className="figure-value">
              {number(value)}
            </text>
          )}
        </g>
      ))}
      <text {...label} y={y(lines.now) - 4} className="figure-strong">
        {words.callNow}
      </text>
      {lines.today !== null && (
        <text {...label} y={y(lines.today) - 4}>
          {words.callToday}
        </text>
      )}
      {gaps.map(({ middle, hospital }) => (
        <text key={middle} x={x(middle)} y={floor + 13} textAnchor="middle">
          {hospital ? words.inHospital : words.noEntry}
        </text>
      ))}
      {days.map((day, index) => (
        <text key={day} x={x(index + 0.5)} y={floor + 31} textAnchor="middle">
          {dayLabel(index)}
        </text>
      ))}
      <text x={size.left + plot.width / 2} y={floor + 49} textAnchor="middle">
        {words.axis}
      </text>
    </svg>
  );
};
