import { useId, type ComponentProps, type ReactNode } from 'react';
import './field.css';
import { Icon } from './icon.tsx';

export type FieldWords = {
  readonly label: string;
  /** Said after the label in a lighter hand, e.g. that it may be left empty. */
  readonly aside?: string;
  readonly hint?: string;
  /** What is wrong and what to do, in words. Never red: red is for emergencies. */
  readonly problem?: string | undefined;
};

type Props = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `type`, `inputMode`, `autoComplete`, `maxLength`, `ref` and the like. */
  readonly input?: Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id' | 'className'>;
};

export function Field({ value, onChange, input, ...words }: Props) {
  return (
    <FieldFrame {...words}>
      {(tied) => <input {...input} {...tied} className="input num" value={value} onChange={(event) => onChange(event.target.value)} />}
    </FieldFrame>
  );
}

/** What ties a control to the words around it. */
type Tied = Pick<ComponentProps<'input'>, 'id' | 'aria-describedby'> & { readonly 'aria-invalid': true | undefined };

/** The words around every control: its name, what is wrong, a hint. `children` makes the control. */
export function FieldFrame({ label, aside, hint, problem, children }: FieldWords & { readonly children: (tied: Tied) => ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {aside && <span className="field-aside">{aside}</span>}
      </label>
      {problem && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
      {children({ id, 'aria-invalid': problem ? true : undefined, 'aria-describedby': describedBy(id, problem, hint) })}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The words beside a field that cannot be taken as it is. */
export function FieldProblem({ id, children }: { readonly id?: string; readonly children: string }) {
  return (
    <p className="field-problem" id={id} role="alert">
      <Icon name="pencil" />
      <span>{children}</span>
    </p>
  );
}

/** The ids that a screen reader should read after the field's own name. */
export function describedBy(id: string, problem: string | undefined, hint: string | undefined): string | undefined {
  const ids = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
