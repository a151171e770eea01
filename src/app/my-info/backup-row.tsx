import { useEffect, useState } from 'react';
import { daysBetween } from '#symptoms/civil-day.ts';
import { readBackupMark, type BackupMark } from '#symptoms/store/diary.ts';
import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';

/** How old the copy outside the phone is. */
export const BackupRow = () => {
  const { words, now } = useApp();
  const { backup } = words;
  const [mark, setMark] = useState<BackupMark | null>(null);
  useEffect(() => {
    let gone = false;
    readBackupMark().then(
      (read) => {
        if (!gone) setMark(read);
      },
      // A diary that does not open says so elsewhere; the way to the backup stays.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  const days = mark?.made ? daysBetween(mark.made.civilDay, now.civilDay) : null;
  return (
    <>
      <h2>{backup.row.section}</h2>
      <RowList label={backup.row.section}>
        <Row act={{ href: '/backup' }} icon="box" plum title={backup.title} {...(mark ? { note: backup.row.note(days) } : {})} />
      </RowList>
    </>
  );
};
