import { useId } from 'react';
import { describedBy, FieldProblem } from './field.tsx';
import './field.css';
import { Icon } from './icon.tsx';

type Props<V extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
};

/** The phone's own list: nothing to learn, and it works with every switch and reader. */
export function SelectField<V extends string>({ label, hint, problem, options, value, onChange }: Props<V>) {
  const id = useId();
  const pick = (text: string) => {
    const option = options.find((each) => each.value === text);
    if (option) onChange(option.value);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {problem && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
      <span className="select">
        <select
          id={id}
          className="input"
          value={value}
          onChange={(event) => pick(event.target.value)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(id, problem, hint)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
