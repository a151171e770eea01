import { useId, useState, type ReactNode } from 'react';
import './disclosure.css';
import { Icon, type IconName } from './icon.tsx';

type Props = { readonly icon: IconName; readonly title: string; readonly note: string; readonly onOpen?: () => void; readonly children: ReactNode };

/** A part of a page that opens in place: closed at first, always whole on paper. */
export function Disclosure({ icon, title, note, onOpen, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const turn = (): void => {
    setOpen(!open);
    if (!open) onOpen?.();
  };
  return (
    <section className="card card-flush">
      <h2 className="disclosure-head">
        <button type="button" className="row disclosure-line" aria-expanded={open} aria-controls={id} onClick={turn}>
          <span className="chip">
            <Icon name={icon} />
          </span>
          <span className="row-words">
            <span className="row-title">{title}</span>
            <span className="row-note">{note}</span>
          </span>
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </h2>
      <div id={id} className="disclosure-body" hidden={!open}>
        {children}
      </div>
    </section>
  );
}
