import './switch.css';

type Props = { readonly label: string; readonly hint?: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void };

/** A setting that is on or off at once. The label says what "on" does. */
export function Switch({ label, hint, checked, onChange }: Props) {
  return (
    <label className="switch">
      <span className="switch-words">
        {label}
        {hint && <small>{hint}</small>}
      </span>
      <input type="checkbox" role="switch" aria-checked={checked} checked={checked} onChange={(event) => onChange(event.target.checked)} />
    </label>
  );
}
