import './button.css';
import './level.css';
import { Icon } from './icon.tsx';
import { LevelShape } from './level-shape.tsx';

/** A number to call: its `tel:` address, as shown, and as read aloud digit by digit. */
export type CallNumber = { readonly href: `tel:${string}`; readonly shown: string; readonly spoken: string };

type Props = {
  /**
   * `team` ink, `emergency` red, `urgent` amber (docked under ticked signs), `plain` outlined;
   * `on-red` and `second` only inside the emergency screen.
   */
  readonly tone: 'team' | 'emergency' | 'urgent' | 'plain' | 'on-red' | 'second';
  readonly number: CallNumber;
  /** Verb first; may break into two lines, is never cut. */
  readonly label: string;
  /** Said after the number, e.g. when the line is open. */
  readonly note?: string;
  /** False where the label already is the number, as in the emergency number. */
  readonly showNumber?: boolean;
};

/** The only way to a call: a real `tel:` link, so that it works on any phone and before scripts have loaded. */
export function CallLink({ tone, number, label, note, showNumber = true }: Props) {
  const level = tone === 'emergency' || tone === 'urgent' ? tone : undefined;
  return (
    <a className={`btn call call-${tone}`} data-level={level} href={number.href}>
      {tone === 'urgent' ? <LevelShape level="urgent" size="small" /> : <Icon name="phone" />}
      <span className="btn-words">
        {label}
        {(showNumber || note) && (
          <span className="btn-note">
            {showNumber && (
              <>
                <span className="call-number num" aria-hidden="true">
                  {number.shown}
                </span>
                <span className="unseen">, {number.spoken}</span>
              </>
            )}
            {showNumber && note && <span className="call-dot"> · </span>}
            {note}
          </span>
        )}
      </span>
    </a>
  );
}
