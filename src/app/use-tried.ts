import type { Alert } from '#rules/alert.ts';
import { momentAt, msOf } from '#symptoms/moment.ts';
import { useApp } from './app-context.ts';
import { useEmergencyNumber } from './call-links.tsx';
import { noAnswerMinutes } from './call-times.ts';
import { firstTry } from './first-try.ts';
import { rowsSoFar } from './rows-so-far.ts';

/** An urgent call without an answer: when it was, and from when on the emergency number comes first. */
export const useTried = (alerts: readonly Alert[]): { readonly text: string; readonly due: boolean } | null => {
  const { words, format, diary, now } = useApp();
  const emergency = useEmergencyNumber();
  const at = firstTry(rowsSoFar(diary), alerts.filter(({ level }) => level === 'urgent').map(({ key }) => key));
  if (!at) return null;
  const { noAnswer } = words.alert;
  const dueMs = msOf(at) + noAnswerMinutes * 60_000;
  const nobodyBy = noAnswer.nobodyBy(format.time(momentAt(dueMs, now.zone).instant), emergency);
  const due = now.ms >= dueMs;
  // A clock time may bring a full stop of its own. Once it is due, the call stands first, and no time is still to come.
  const tried = noAnswer.title(format.time(at)).replace(/\.$/u, '');
  return { text: due ? `${tried}.` : `${tried}. ${nobodyBy}`, due };
};
