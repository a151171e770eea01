import type { ReactNode } from 'react';
import './diary.css';
import { Icon } from './icon.tsx';
import { LevelShape, type Level } from './level-shape.tsx';

type Props = {
  readonly by: 'patient' | 'caregiver';
  /** Who made it, in words; the edge and the icon only repeat it. */
  readonly who: string;
  readonly time: string;
  readonly children: ReactNode;
};

export function EntryCard({ by, who, time, children }: Props) {
  return (
    <article className="entry" data-by={by}>
      <div className="entry-head">
        <span className="entry-who">
          <Icon name={by === 'caregiver' ? 'eye' : 'person'} />
          {who}
        </span>
        <span className="muted num">{time}</span>
      </div>
      {children}
    </article>
  );
}

/** A value that was corrected: struck through, still readable, and named so for screen readers. */
export function OldValue({ spoken, children }: { readonly spoken: string; readonly children: ReactNode }) {
  return (
    <s className="old-value">
      <span className="unseen">{spoken} </span>
      {children}
    </s>
  );
}

/** What the app showed because of this entry. */
export function ShownLine({ level, children }: { readonly level: Level; readonly children: ReactNode }) {
  return (
    <div className="shown-line">
      <LevelShape level={level} on="card" size="small" />
      <div>{children}</div>
    </div>
  );
}
