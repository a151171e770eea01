import { useId, type ReactNode } from 'react';
import './pick.css';
import { Icon, type IconName } from './icon.tsx';
import { Tap, type Act } from './tap.tsx';

type Choice = { readonly title: string; readonly note?: string; readonly icon?: IconName };

type OneProps<V extends string> = {
  readonly legend: string;
  /** False when a heading on the page already asks the question. */
  readonly showLegend?: boolean;
  readonly choices: readonly (Choice & { readonly value: V })[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
};

/** One answer out of a few, with a button elsewhere to go on: native radios, marked by a dot. */
export function PickOne<V extends string>({ legend, showLegend = false, choices, value, onChange }: OneProps<V>) {
  const name = useId();
  return (
    <fieldset className="picks">
      <legend className={showLegend ? 'pick-legend' : 'unseen'}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="pick" data-on={choice.value === value || undefined}>
          <PickWords choice={choice} />
          <input className="unseen" type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span className="pick-dot">
            <Icon name="check" />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One answer out of a few that goes on by itself: links or buttons, marked by an arrow. */
export function PickGo({ label, choices }: { readonly label: string; readonly choices: readonly (Choice & { readonly act: Act })[] }): ReactNode {
  return (
    <ul className="picks" aria-label={label}>
      {choices.map((choice) => (
        <li key={choice.title}>
          <Tap act={choice.act} className="pick">
            <PickWords choice={choice} />
            <Icon name="right" />
          </Tap>
        </li>
      ))}
    </ul>
  );
}

function PickWords({ choice }: { readonly choice: Choice }) {
  return (
    <>
      {choice.icon && (
        <span className="chip">
          <Icon name={choice.icon} />
        </span>
      )}
      <span className="pick-words">
        <span className="pick-title">{choice.title}</span>
        {choice.note && <span className="pick-note">{choice.note}</span>}
      </span>
    </>
  );
}
