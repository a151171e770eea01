/** A new version waits until no entry is half done, and asks. */
import { useEffect, useState } from 'react';
import { registerWorker } from '#offline/register.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useLocation } from 'wouter';
import { useShell } from './app-context.ts';

/** Pages on which something may be half done. */
const flows = /^\/(check|check-in|temperature|thinking|set-up|called|mistake|diary\/entry)(\/|$)/;

export const UpdateNotice = () => {
  const { words } = useShell();
  const [place] = useLocation();
  const [apply, setApply] = useState<(() => void) | null>(null);
  const [free, setFree] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    void registerWorker({
      onWaiting: (take) => setApply(() => take),
      onReplaced: () => setApply(() => () => location.reload()),
      onFailed: (failure) => setFailed(failure === 'not-installed'),
    });
  }, []);
  const waiting = apply !== null;
  useEffect(() => {
    if (!waiting) return undefined;
    let gone = false;
    void import('./kept-draft.ts')
      .then(({ anyOpenDraft }) => anyOpenDraft())
      .then((drafting) => {
        if (!gone) setFree(!drafting);
      });
    return () => {
      gone = true;
    };
  }, [waiting, place]);
  const { newVersion, updateFailed } = words.states;
  if (flows.test(place)) return null;
  if (apply && free) {
    return (
      <Notice label={newVersion.title}>
        <p>
          <b>{newVersion.title}.</b> {newVersion.text}
        </p>
        <Button kind="secondary" act={{ onTap: apply }}>
          {newVersion.button}
        </Button>
      </Notice>
    );
  }
  return failed && place === '/info' ? <Notice><p>{updateFailed}</p></Notice> : null;
};
