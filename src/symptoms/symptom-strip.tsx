import type { SymptomRow } from './symptom-days.ts';
import './symptom-strip.css';

export type StripDay = {
  readonly id: string;
  /** The number of the day, or its date. */
  readonly short: string;
  readonly long: string;
};
export type StripCell = { readonly value: number | null; /** As it stands in the cell. */ readonly text: string; /** In words, for ears and for large text. */ readonly spoken: string };
export type StripRow = { readonly id: string; readonly name: string; readonly note?: string; readonly kind: SymptomRow['kind']; readonly cells: readonly StripCell[] };

type Props = { readonly caption: string; readonly head: string; readonly days: readonly StripDay[]; readonly rows: readonly StripRow[] };

/** A row for each sign, a cell for each day. At large text every cell becomes a line of words. */
export const SymptomStrip = ({ caption, head, days, rows }: Props) => (
  <table className="strip num" data-days={days.length > 7 ? 'many' : 'few'}>
    <caption className="unseen">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{head}</span>
        </th>
        {days.map((day) => (
          <th key={day.id} scope="col">
            <span aria-hidden="true">{day.short}</span>
            <span className="unseen">{day.long}</span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            {row.name}
            {row.note && <small>{row.note}</small>}
          </th>
          {row.cells.map((cell, index) => (
            <td key={days[index]?.id} data-step={stepOf(row, cell)}>
              <span className="strip-day" aria-hidden="true">
                {days[index]?.long}
              </span>
              <span className="strip-value" aria-hidden="true">
                {cell.text}
              </span>
              <span className="strip-words">{cell.spoken}</span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Only signs with five steps take the colours of the steps. */
const stepOf = ({ kind }: StripRow, { value }: StripCell): string => {
  if (value === null) return 'none';
  return kind === 'severity' ? String(value) : value > 0 ? 'said' : '0';
};

type KeyProps = { readonly steps: readonly string[]; /** Null where no sign is without steps. */ readonly yes: string | null; readonly noEntry: string };

/** What stands in the cells, in words. */
export const StripKey = ({ steps, yes, noEntry }: KeyProps) => (
  <ul className="strip-key num">
    {steps.map((word, step) => (
      <KeyItem key={word} step={String(step)} text={String(step)} word={word} />
    ))}
    {yes !== null && <KeyItem step="said" text="●" word={yes} />}
    <KeyItem step="none" text="–" word={noEntry} />
  </ul>
);

const KeyItem = ({ step, text, word }: { readonly step: string; readonly text: string; readonly word: string }) => (
  <li>
    <span className="strip-value" data-step={step}>
      {text}
    </span>
    {word}
  </li>
);
