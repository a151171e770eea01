import { useId } from 'react';
import './field.css';
import { describedBy, FieldProblem } from './field.tsx';

type Props = {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and what to do, in words. */
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
};

/** A few lines in own words. It grows with the text where the browser can. */
export function TextArea({ label, hint, problem, value, onChange, maxLength }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {problem && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
      <textarea
        id={id}
        className="input input-lines"
        rows={4}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, problem, hint)}
      />
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
