import type { Sheet } from '#sharing/report-sheet.ts';
import { TemperatureFigure } from '#symptoms/temperature-figure.tsx';
import { useApp } from '#app/app-context.ts';
import { useCallLines } from '#app/diary/use-call-lines.ts';
import { useDayName } from '#app/diary/use-day-name.ts';

/** The temperature line of the page, with the call lines in force. */
export const ReportFigure = ({ temperature: { sentence, drawing } }: { readonly temperature: Sheet['temperature'] }) => {
  const { words, format } = useApp();
  const lines = useCallLines();
  const dayName = useDayName();
  const { temperature } = words.diary;
  if (!drawing) return null;
  const name = (slot: number) => dayName(drawing.days[slot] ?? '');
  const counted = name(0).counted;
  return (
    <TemperatureFigure
      drawing={drawing}
      lines={lines}
      words={{
        name: sentence,
        callNow: temperature.callNow(format.number(lines.now, 1)),
        callToday: temperature.callToday(format.number(lines.today ?? lines.now, 1)),
        noEntry: temperature.noEntry,
        inHospital: words.lookingBack.inHospital,
        axis: counted ? temperature.axis : temperature.columns.date,
      }}
      // Dates are too wide for two weeks side by side.
      dayLabel={(slot) => (counted ? name(slot).short : format.number(Number((drawing.days[slot] ?? '').slice(8))))}
      number={(value) => format.number(value, Number.isInteger(value) ? 0 : 1)}
    />
  );
};
