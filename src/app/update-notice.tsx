/** A new version waits until no entry is half done in any window, and asks. What could not be stored is said. */
import { useEffect, useState } from 'react';
import { registerWorker, type TakeOver, type WorkerFailure } from '#offline/register.ts';
import { appVersion } from '#symptoms/app-version.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useLocation } from 'wouter';
import { useShell } from './app-context.ts';

/** Pages on which something may be half done. */
const flows = /^\/(add|check|check-in|temperature|thinking|usual|set-up|called|mistake|diary\/entry|guide\/ask)(\/|$)/;

/** Where a failure is said: that the app needs the network, on Today too. */
const placesOf = { 'not-kept': ['/', '/info'], 'not-updated': ['/info'] } as const satisfies Record<WorkerFailure, readonly string[]>;

const isFree = async (place: string): Promise<boolean> => {
  if (flows.test(place)) return false;
  const { anyOpenDraft } = await import('./kept-draft.ts');
  return !(await anyOpenDraft());
};

/** This page still runs the replaced version. Unseen and with nothing half done it is loaded again at once; else it offers that. */
const loadUnseen = async (offer: () => void): Promise<void> => {
  if (document.hidden && (await isFree(location.pathname))) location.reload();
  else offer();
};

const loadAgain: TakeOver = () => {
  location.reload();
  return Promise.resolve(true);
};

export const UpdateNotice = () => {
  const { words } = useShell();
  const [place] = useLocation();
  const [takeOver, setTakeOver] = useState<TakeOver | null>(null);
  const [free, setFree] = useState(false);
  const [refused, setRefused] = useState(false);
  const [failure, setFailure] = useState<WorkerFailure | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    void registerWorker({
      isFree: () => isFree(location.pathname),
      onWaiting: (take) => setTakeOver(() => take),
      onReplaced: () => void loadUnseen(() => setTakeOver(() => loadAgain)),
      onFailed: setFailure,
    });
  }, []);
  const waiting = takeOver !== null;
  useEffect(() => {
    if (!waiting) return undefined;
    let gone = false;
    void isFree(place).then((answer) => {
      if (!gone) setFree(answer);
    });
    return () => {
      gone = true;
    };
  }, [waiting, place]);
  const { newVersion, notKept, notUpdated } = words.states;
  if (flows.test(place)) return null;
  if (takeOver && free) {
    const accept = async (): Promise<void> => setRefused(!(await takeOver()));
    return (
      <Notice label={newVersion.title}>
        <p>
          <b>{newVersion.title}.</b> {refused ? newVersion.elsewhere : newVersion.text}
        </p>
        <Button kind="secondary" act={{ onTap: () => void accept() }}>
          {newVersion.button}
        </Button>
      </Notice>
    );
  }
  if (!failure || !placesOf[failure].some((one) => one === place)) return null;
  return (
    <Notice>
      <p>{failure === 'not-kept' ? notKept : notUpdated(appVersion)}</p>
    </Notice>
  );
};
