import { useEffect, useState } from 'react';
import { dueOf, inHospital } from '#symptoms/rhythm.ts';
import { watchErased } from '#symptoms/store/erase.ts';
import { readReminderChoice } from '#symptoms/store/reminder-choice.ts';
import { loadMoreIcons } from '#ui/icon.tsx';
import { useShell } from '#app/app-context.ts';
import { navigate } from '#app/navigation.tsx';
import { useKeepPocket } from '#app/use-keep-pocket.ts';
import { useLeftNotes } from './use-left-notes.ts';

/** What goes on behind every page: the mark on the app's icon, the copy in the pocket, what was left unwritten, and an ear for a window that erases everything. */
export const UnseenWork = () => {
  const { diary, now, day } = useShell();
  useKeepPocket();
  useLeftNotes();
  const [{ morning, midday, evening }] = useState(readReminderChoice);
  const wanted = morning.on || midday.on || evening.on;
  // Quiet in hospital, and while something more urgent is open.
  const quiet = diary.status !== 'ready' || diary.view.alerts.open.length > 0 || inHospital(diary.rows, now);
  const due = wanted && !quiet && dueOf('check-in', diary.rows, now, day)?.state === 'now';
  useEffect(() => {
    const shown = due ? navigator.setAppBadge?.(1) : navigator.clearAppBadge?.();
    // A phone that does not allow it shows no mark; what is due stands on Today.
    shown?.catch(() => undefined);
  }, [due]);
  useEffect(() => {
    // Beforehand: once everything is erased there may be nowhere to load it from.
    void Promise.all([import('#app/pages/erase-page.tsx'), loadMoreIcons()]);
    return watchErased(() => navigate('/erase'));
  }, []);
  return null;
};
