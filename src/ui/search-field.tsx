import { useId, useRef } from 'react';
import './search-field.css';
import { Icon } from './icon.tsx';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly clear: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One line to look for something in own words; what is found changes with every letter. */
export function SearchField({ label, hint, clear, value, onChange }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const empty = (): void => {
    onChange('');
    field.current?.focus();
  };
  return (
    <div role="search" className="field">
      <label htmlFor={id}>{label}</label>
      <span className="search-field">
        <Icon name="search" />
        <input
          ref={field} id={id} className="input" type="search" enterKeyHint="search" autoComplete="off" maxLength={120}
          value={value} onChange={(event) => onChange(event.target.value)} aria-describedby={`${id}-hint`}
        />
        {value !== '' && (
          <button type="button" className="search-clear" aria-label={clear} onClick={empty}>
            <Icon name="close" />
          </button>
        )}
      </span>
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
