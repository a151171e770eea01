import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { guardTaps, type TapGuard } from './guard-taps.ts';

type Props = {
  /** Changes with every screen and step. */
  readonly stepKey: string;
  readonly children: ReactNode;
};

/**
 * Keeps a shaky thumb from pressing twice, or from pressing the next screen: a second tap on the same control counts only
 * after half a second, and no tap counts for 350 ms after a step has changed. Put it once around a page or flow.
 */
export function StepGuard({ stepKey, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const guard = useRef<TapGuard>(null);
  const seen = useRef(stepKey);

  useEffect(() => {
    if (box.current === null) return undefined;
    const made = guardTaps(box.current);
    guard.current = made;
    return made.stop;
  }, []);

  useLayoutEffect(() => {
    if (seen.current === stepKey) return;
    seen.current = stepKey;
    guard.current?.rest();
  }, [stepKey]);

  return (
    <div ref={box} className="step-guard">
      {children}
    </div>
  );
}
