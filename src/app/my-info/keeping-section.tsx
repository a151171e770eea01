import { useState } from 'react';
import { readReminderChoice } from '#symptoms/store/reminder-choice.ts';
import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';

/** What can be taken along and looked after. */
export const KeepingSection = () => {
  const { words, format, now } = useApp();
  const { table, reminders, keeping } = words;
  const [{ morning, midday, evening }] = useState(readReminderChoice);
  const times = [morning, midday, evening].filter(({ on }) => on).map(({ time }) => format.time(`${now.civilDay}T${time}`));
  return (
    <RowList>
      <Row act={{ href: '/reminders' }} icon="bell" title={reminders.row.title} note={times.length > 0 ? format.list(times) : reminders.row.none} />
      <Row act={{ href: '/table' }} icon="list" plum title={table.row.title} note={table.row.note} />
      <Row act={{ href: '/storage' }} icon="lock" title={keeping.storage.title} note={keeping.storage.row} />
      <Row act={{ href: '/erase' }} icon="close" title={keeping.erase.row.title} note={keeping.erase.row.note} />
    </RowList>
  );
};
