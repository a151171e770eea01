import type { ReactNode } from 'react';
import './header.css';

type Props = {
  /** Says the step in words; the bar beside it is silent. */
  readonly words: string;
  readonly step: number;
  readonly of: number;
  /** A `TextLink` at the end of the line, such as Finish later. */
  readonly end?: ReactNode;
};

export function StepHeader({ words, step, of, end }: Props) {
  return (
    <div className="steps-header">
      <div className="header-line">
        <p className="eyebrow">{words}</p>
        {end}
      </div>
      <div className="steps-bar" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <i key={index} data-done={index < step || undefined} />
        ))}
      </div>
    </div>
  );
}
