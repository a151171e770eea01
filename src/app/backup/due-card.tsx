import { useEffect, useState } from 'react';
import { isBackupDue, restUntil } from '#sharing/backup-due.ts';
import { daysBetween } from '#symptoms/civil-day.ts';
import type { CivilDay } from '#symptoms/row.ts';
import { isWrittenSince, readBackupMark, readFirstDay, writeBackupMark, type BackupMark } from '#symptoms/store/diary.ts';
import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';

type Known = { readonly mark: BackupMark; readonly began: CivilDay | null; readonly fresh: boolean };

const readKnown = async (): Promise<Known> => {
  const [mark, began] = await Promise.all([readBackupMark(), readFirstDay()]);
  // Asked of the whole diary: Today itself reads no older entries.
  return { mark, began, fresh: await isWrittenSince(mark.made?.phones ?? []) };
};

/** Asks for a backup after the first days, then weekly. A neutral card: an old backup is no emergency. */
export const BackupDueCard = () => {
  const { words, diary, now } = useApp();
  const { backup } = words;
  const [known, setKnown] = useState<Known | null>(null);
  const total = diary.status === 'ready' ? diary.total : 0;
  useEffect(() => {
    let gone = false;
    readKnown().then(
      (read) => {
        if (!gone) setKnown(read);
      },
      // A diary that does not open has more pressing words on this page.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [total]);
  if (diary.status !== 'ready' || !known?.began) return null;
  const { mark, began, fresh } = known;
  const last = mark.made?.civilDay ?? null;
  if (!isBackupDue({ began, today: now.civilDay, last, fresh, copies: diary.copies, notBefore: mark.notBefore })) return null;
  const later = async (): Promise<void> => {
    const notBefore = restUntil(now.civilDay);
    setKnown({ ...known, mark: { ...mark, notBefore } });
    await writeBackupMark({ notBefore }).catch(() => undefined); // Not kept: the card comes back sooner, no more than that.
  };
  return (
    <StateCard icon="box" heading={backup.last(last === null ? null : daysBetween(last, now.civilDay))} note={backup.due.fresh}>
      {diary.copies === 'one' && <p>{backup.due.oneCopy}</p>}
      <Button kind="secondary" act={{ href: '/backup' }}>
        {backup.due.make}
      </Button>
      <Button kind="quiet" act={{ onTap: () => void later() }}>
        {backup.due.later}
      </Button>
    </StateCard>
  );
};
