import { addDays } from '#symptoms/civil-day.ts';
import { isEntry, type CivilDay, type Row } from '#symptoms/row.ts';
import { DayStones } from '#ui/day-stones.tsx';
import { useShell } from './app-context.ts';

const days = 7;

type Marked = { readonly entered: ReadonlySet<CivilDay>; readonly flagged: ReadonlySet<CivilDay> };

const marks = (rows: readonly Row[]): Marked => ({
  entered: new Set(rows.filter(isEntry).map((row) => row.civilDay)),
  flagged: new Set(rows.flatMap((row) => (row.kind === 'shown' && row.answers.level !== 'routine' ? [row.civilDay] : []))),
});

/** The last seven days since the cells, as stones on the way home. A day without an entry is dashed, never “missed”. */
export const DayPath = () => {
  const { words, format, now, day, diary } = useShell();
  if (day === null || day < 0) return null;
  const { stones } = words.today;
  const rows = diary.status === 'ready' ? diary.rows : [];
  const { entered, flagged } = marks(rows);
  const inside = diary.status === 'ready' ? diary.view.inHospital : new Set<CivilDay>();
  const from = Math.max(0, day - days + 1);
  return (
    <DayStones
      label={stones.label}
      stones={Array.from({ length: day - from + 1 }, (_, index) => {
        const number = from + index;
        const civilDay = addDays(now.civilDay, number - day);
        const today = number === day;
        const name = today ? stones.now : flagged.has(civilDay) ? stones.flagged : inside.has(civilDay) ? stones.hospital : entered.has(civilDay) ? stones.saved : stones.nothing;
        return {
          day: String(number),
          weekday: format.shortWeekday(civilDay),
          href: `/diary?day=${civilDay}`,
          name: name(words.common.day(number), format.weekday(civilDay)),
          state: inside.has(civilDay) && !today ? ('hospital' as const) : entered.has(civilDay) || today ? ('entered' as const) : ('none' as const),
          today,
          ...(flagged.has(civilDay) ? { flag: 'urgent' as const } : {}),
        };
      })}
    />
  );
};
