import { useId, type RefObject } from 'react';
import './pad.css';
import { FieldProblem } from './field.tsx';
import './field.css';
import { NumberPad } from './number-pad.tsx';
import { pressKey } from './place-point.ts';

export type TemperatureWords = {
  readonly label: string;
  /** The sign after the digits. */
  readonly unit: string;
  /** The same reading in the other unit, or empty. */
  readonly other: string;
  /** The whole value as it is read aloud, or empty. */
  readonly spoken: string;
  readonly changeUnit: string;
  readonly pad: string;
  readonly clear: string;
  readonly delete: string;
  /** The decimal sign of the language, point or comma. */
  readonly point: string;
};

type Props = {
  readonly words: TemperatureWords;
  readonly value: string;
  readonly problem?: string | undefined;
  /** The person asked for the phone's keyboard in place of our pad. */
  readonly phoneKeyboard?: boolean;
  readonly onChange: (value: string) => void;
  readonly onChangeUnit: () => void;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
};

/**
 * One big number. A real text field holds it, so that keyboards, dictation and pasting work; our pad writes into it.
 * Nothing turns red while typing.
 */
export function TemperatureField({ words, value, problem, phoneKeyboard = false, onChange, onChangeUnit, inputRef }: Props) {
  const id = useId();
  return (
    <div className="temperature">
      <div className="temperature-value">
        <input
          ref={inputRef}
          className="num"
          aria-label={words.label}
          aria-describedby={`${id}-unit${problem ? ` ${id}-problem` : ''}`}
          aria-invalid={problem ? true : undefined}
          type="text"
          inputMode={phoneKeyboard ? 'decimal' : 'none'}
          autoComplete="off"
          maxLength={12}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <span className="temperature-unit" id={`${id}-unit`}>
          {words.unit}
        </span>
      </div>
      <p className="temperature-other">
        {words.other && <span className="num">{words.other}</span>}
        <button type="button" className="temperature-change" onClick={onChangeUnit}>
          {words.changeUnit}
        </button>
      </p>
      <output className="unseen">{words.spoken}</output>
      {problem && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
      {!phoneKeyboard && <NumberPad words={words} onKey={(key) => onChange(pressKey(value, key, words.point))} />}
    </div>
  );
}
