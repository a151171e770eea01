import './count.css';
import { Icon } from './icon.tsx';

type Props = {
  readonly words: { readonly label: string; readonly less: string; readonly more: string; /** The value in words, read aloud. */ readonly spoken: string };
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
};

/** A small whole number by two large buttons; a shaky thumb can always step back. */
export function CountChoice({ words, value, max, onChange }: Props) {
  return (
    <fieldset className="count">
      <legend>{words.label}</legend>
      <button type="button" className="key" data-digit="" aria-label={words.less} disabled={value <= 0} onClick={() => onChange(value - 1)}>
        <span aria-hidden="true">−</span>
      </button>
      <output className="num">
        <span aria-hidden="true">{value}</span>
        <span className="unseen">{words.spoken}</span>
      </output>
      <button type="button" className="key" data-digit="" aria-label={words.more} disabled={value >= max} onClick={() => onChange(value + 1)}>
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}
