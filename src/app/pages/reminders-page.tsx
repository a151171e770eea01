import { calendarOf, remindersFrom, type Reminder, type ReminderAct } from '#sharing/calendar.ts';
import type { ReminderChoice } from '#symptoms/store/reminder-choice.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { TimesForm } from '#app/keeping/times-form.tsx';
import { useReminderChoice } from '#app/keeping/use-reminder-choice.ts';
import { SaveFile } from '#app/save-file/save-file.tsx';

const places = { 'check-in': '/check-in/now', temperature: '/temperature' } as const satisfies Record<ReminderAct, string>;

/** Reminders that ring: a file for the phone's own calendar, since a web page cannot. */
export const RemindersPage = () => {
  const { words, treatment } = useApp();
  const { reminders } = words;
  const { choice, change } = useReminderChoice();
  return (
    <PlacePage title={reminders.title} place="me">
      <BackHeader act={{ href: '/info' }} label={words.myInfo.title} />
      <PageHeader title={reminders.title} />
      <StateCard icon="bell" heading={reminders.cannot.title} note={reminders.cannot.text}>
        {'setAppBadge' in navigator && <p>{reminders.badge}</p>}
      </StateCard>
      {treatment.cellsGiven === 'not-yet' ? <NotYet /> : (
        <>
          <TimesForm choice={choice} onChange={change} />
          <CalendarFile key={JSON.stringify({ ...choice, added: null })} choice={choice} onAdded={(added) => change({ added })} />
        </>
      )}
      <Card>
        <h2>{reminders.good.title}</h2>
        <Bullets items={reminders.good.items} />
      </Card>
    </PlacePage>
  );
};

const NotYet = () => {
  const { words } = useApp();
  const { notYet } = words.reminders;
  return (
    <StateCard icon="calendar" heading={notYet.title} note={notYet.text}>
      <Button act={{ href: '/set-up/day' }}>{notYet.button}</Button>
    </StateCard>
  );
};

type FileProps = { readonly choice: ReminderChoice; readonly onAdded: (civilDay: string) => void };

const CalendarFile = ({ choice, onAdded }: FileProps) => {
  const { words, format, treatment, now } = useApp();
  const { reminders } = words;
  const timeOf = ({ on, time }: ReminderChoice['morning']): string | null => (on ? time : null);
  const times = { morning: timeOf(choice.morning), midday: timeOf(choice.midday), evening: timeOf(choice.evening) };
  const cellsGiven = treatment.cellsGiven ?? 'unknown';
  const plan = remindersFrom(cellsGiven, times, { civilDay: now.civilDay, time: now.instant.slice(11, 16) });
  if (plan.length === 0) return <p>{reminders.allOff}</p>;
  const lineOf = ({ act, time, everyDays, from, until }: Reminder): string =>
    reminders.plan.line({
      time: format.time(`${from}T${time}`), act: reminders.acts[act], every: everyDays,
      from: format.shortDate(from), until: until === null ? null : format.shortDate(until),
    });
  const lines = plan.map(lineOf);
  const title = (act: ReminderAct): string => (choice.neutral ? words.common.appName : `${words.common.appName}: ${reminders.acts[act]}`);
  const content = calendarOf(plan, { title, address: (act) => `${location.origin}${places[act]}` }, now.ms);
  return (
    <>
      <SaveFile
        label={reminders.add} text={lines.join('\n')} onDone={() => onAdded(now.civilDay)}
        file={{ name: `${reminders.fileName}.ics`, type: 'text/calendar', content }}
      />
      <p className="muted">{choice.added ? reminders.added(format.date(choice.added)) : reminders.open}</p>
      {cellsGiven === 'unknown' && <p className="muted">{reminders.dayUnknown}</p>}
      <Disclosure icon="calendar" title={reminders.plan.title} note={format.list(Object.values(times).flatMap((time) => (time === null ? [] : [format.time(`${now.civilDay}T${time}`)])))}>
        <Bullets items={lines} />
      </Disclosure>
    </>
  );
};
