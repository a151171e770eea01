import { nextTemperatureMs } from '#rules/rhythm.ts';
import { momentAt } from '#symptoms/moment.ts';
import { isEntry } from '#symptoms/row.ts';
import { Row } from '#ui/row.tsx';
import { useShell } from './app-context.ts';

/** When the next temperature is due, counted from the newest one. */
export const NextTemperatureRow = () => {
  const { words, format, now, day, diary } = useShell();
  const { nextTemperature } = words.today;
  const times = diary.status === 'ready'
    ? diary.rows.filter((row) => isEntry(row) && row.answers.temp !== undefined).map((row) => Date.parse(row.observedAt))
    : [];
  const due = times.length === 0 ? null : nextTemperatureMs(Math.max(...times), day);
  if (due === null) return null;
  const title = due <= now.ms ? nextTemperature.now : nextTemperature.title(format.time(momentAt(due, now.zone).instant));
  return <Row act={{ href: '/temperature' }} icon="thermometer" title={title} note={nextTemperature.hint} />;
};
