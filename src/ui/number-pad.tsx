import './pad.css';
import { Icon } from './icon.tsx';
import type { Digit, PadKey } from './place-point.ts';

type Props = {
  readonly words: { readonly pad: string; readonly clear: string; readonly delete: string };
  readonly onKey: (key: PadKey) => void;
};

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const satisfies readonly Digit[];

/** Large keys for a shaky thumb. */
export function NumberPad({ words, onKey }: Props) {
  const digit = (value: Digit) => (
    <button key={value} type="button" className="key num" data-digit="" onClick={() => onKey(value)}>
      {value}
    </button>
  );
  return (
    <fieldset className="pad" aria-label={words.pad}>
      {digits.map(digit)}
      <button type="button" className="key key-word" onClick={() => onKey('clear')}>
        {words.clear}
      </button>
      {digit('0')}
      <button type="button" className="key key-word" data-digit="" aria-label={words.delete} onClick={() => onKey('delete')}>
        <Icon name="delete" />
      </button>
    </fieldset>
  );
}
