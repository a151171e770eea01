import type { ReactNode } from 'react';
import './emergency.css';
import { LevelShape } from './level-shape.tsx';
import { Steps } from './steps.tsx';

type Props = {
  readonly levelWords: string;
  /** The action and the number, verb first. */
  readonly heading: string;
  /** What was marked. */
  readonly reason: ReactNode;
  /** A `CallLink` with tone `on-red`; more than one where the country is not known. */
  readonly call: ReactNode;
  /** What to say on the phone: `title`, the sentence, and the same in the operator's language. */
  readonly say?: { readonly title: string; readonly line: ReactNode; readonly second?: { readonly lang: string; readonly text: string } };
  readonly steps: readonly ReactNode[];
  /** What comes after the call: `CallLink` with tone `second`, `EmergencyAct`. */
  readonly children: ReactNode;
};

/** The whole screen, dark red. It has no bar, because it is the help itself. */
export function EmergencyScreen({ levelWords, heading, reason, call, say, steps, children }: Props) {
  return (
    <div className="emergency" data-level="emergency">
      <p className="emergency-level">
        <LevelShape level="emergency" />
        {levelWords}
      </p>
      <div>
        <h1 tabIndex={-1}>{heading}</h1>
        <p className="emergency-reason">{reason}</p>
      </div>
      {call}
      {say && (
        <div className="emergency-say">
          <p className="emergency-say-title">{say.title}</p>
          <p className="emergency-line">{say.line}</p>
          {say.second && <p lang={say.second.lang}>{say.second.text}</p>}
        </div>
      )}
      <Steps items={steps} />
      <div className="emergency-after">{children}</div>
    </div>
  );
}
