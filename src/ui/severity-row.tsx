import { useId, useRef, useState, type KeyboardEvent } from 'react';
import './severity.css';
import { Icon } from './icon.tsx';

export type SeverityStep<V extends number> = {
  readonly value: V;
  readonly title: string;
  /** What one can still do. */
  readonly sentence: string;
  /** The whole row for screen readers, with its place on the scale. */
  readonly name: string;
};

type Props<V extends number> = {
  readonly legend: string;
  readonly steps: readonly SeverityStep<V>[];
  readonly value: V | null;
  /** By a tap or Enter only. Arrow keys and Space move the mark and never leave the page. */
  readonly onPick: (value: V) => void;
};

/** Five labelled rows on the plum ramp. The number stands in each row, because the ramp flips at night. */
export function SeverityRow<V extends number>({ legend, steps, value, onPick }: Props<V>) {
  const group = useId();
  const [marked, setMarked] = useState(value);
  const byKey = useRef(false);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (marked !== null) onPick(marked);
      return;
    }
    // A browser turns an arrow or Space on a radio into a click; this tells that click from a tap.
    byKey.current = event.key === ' ' || event.key.startsWith('Arrow');
  };

  // The click of an arrow comes before its key is up, the click of Space after.
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== ' ') byKey.current = false;
  };

  const onClick = (picked: V) => {
    setMarked(picked);
    if (!byKey.current) onPick(picked);
    byKey.current = false;
  };

  return (
    <fieldset className="severity">
      <legend className="unseen">{legend}</legend>
      {steps.map((step) => (
        <label key={step.value} className="severity-row" data-step={step.value} data-on={step.value === marked || undefined}>
          <input
            className="unseen"
            type="radio"
            name={group}
            aria-label={step.name}
            checked={step.value === marked}
            onChange={() => setMarked(step.value)}
            onClick={() => onClick(step.value)}
            onKeyDown={onKeyDown}
            onKeyUp={onKeyUp}
          />
          <span className="severity-number num" aria-hidden="true">
            {step.value}
          </span>
          <span className="severity-words" aria-hidden="true">
            <b>{step.title}</b>
            <span>{step.sentence}</span>
          </span>
          <Icon name="check" />
        </label>
      ))}
    </fieldset>
  );
}
