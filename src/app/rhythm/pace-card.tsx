import { afterDay, dueOf, isItsDay, paceOf } from '#symptoms/rhythm.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { useApp } from '#app/app-context.ts';
import { useWhen } from './use-when.ts';

/** True once check-ins are weekly or monthly: then most days have none, and a temperature is what is asked for. */
export const isThinner = (day: number | null): boolean => paceOf(day) === 'weekly' || paceOf(day) === 'monthly';

/** The main card of a quiet day after day 30: the check-in on its day, else the temperature. */
export const PaceCard = () => {
  const { words, diary, now, day } = useApp();
  const { rhythm, today } = words;
  const when = useWhen();
  const pace = paceOf(day);
  if (day === null || pace === 'often' || pace === 'daily') return null;
  const due = dueOf('check-in', diary.status === 'opening' ? [] : diary.rows, now, day);
  const isDue = due === null || due.state === 'now';
  const say = rhythm.card[pace];
  const checkIn = (
    <Button size="tall" kind={isDue ? 'primary' : 'secondary'} act={{ href: '/check-in/now' }}>
      {today.start.button}
    </Button>
  );
  const temperature = (
    <Button size="tall" kind={isDue ? 'secondary' : 'primary'} icon="thermometer" act={{ href: '/temperature' }}>
      {today.start.temperature}
    </Button>
  );
  return (
    <>
      <Card>
        <h2>{isDue ? (isItsDay(day) ? say.today : say.due) : say.next(when(due))}</h2>
        <p className="muted">{say.text(afterDay[pace])}</p>
        {isDue ? checkIn : temperature}
        {isDue ? temperature : checkIn}
      </Card>
      <Card>
        <h2>{rhythm.sameLines.title}</h2>
        <p className="muted">{rhythm.sameLines.text}</p>
      </Card>
    </>
  );
};
