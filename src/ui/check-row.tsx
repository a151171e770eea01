import './check.css';
import { Icon, type IconName } from './icon.tsx';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly icon?: IconName;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A native checkbox whose label is the whole row. */
export function CheckRow({ label, hint, icon, checked, onChange }: Props) {
  return (
    <label className="check" data-on={checked || undefined}>
      {icon && <Icon name={icon} />}
      <span className="check-words">
        {label}
        {hint && <small>{hint}</small>}
      </span>
      <span className="check-box">
        <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
        <Icon name="check" />
      </span>
    </label>
  );
}
