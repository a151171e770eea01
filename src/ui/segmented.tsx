import { useId } from 'react';
import './segmented.css';

type Option<V extends string> = { readonly value: V; readonly label: string; readonly lang?: string };

type Props<V extends string> = {
  readonly legend: string;
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
};

/** Two to four short choices in one line; native radios. */
export function Segmented<V extends string>({ legend, options, value, onChange }: Props<V>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className="unseen">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="segment" lang={option.lang} data-on={option.value === value || undefined}>
          <input className="unseen" type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

type LinksProps = { readonly label: string; readonly links: readonly { readonly href: string; readonly label: string; readonly current: boolean }[] };

/** The same look for two or three views of one place. */
export function SegmentedLinks({ label, links }: LinksProps) {
  return (
    <nav className="segmented" aria-label={label}>
      {links.map((link) => (
        <a key={link.href} className="segment" href={link.href} aria-current={link.current ? 'page' : undefined} data-on={link.current || undefined}>
          {link.label}
        </a>
      ))}
    </nav>
  );
}
