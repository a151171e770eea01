import type { Sheet, SheetSymptom } from '#sharing/report-sheet.ts';
import { useApp } from '#app/app-context.ts';

/** Numbers on greys that a bad copier keeps apart; what was not entered is hatched and says “–”. */
export const ReportSymptoms = ({ symptoms: { days, rows, key } }: { readonly symptoms: Sheet['symptoms'] }) => {
  const { words } = useApp();
  if (rows.length === 0) return <p>{words.report.symptoms.none}</p>;
  return (
    <>
      <table className="report-symptoms">
        <thead>
          <tr>
            <th scope="col">{words.lookingBack.symptoms.sign}</th>
            {days.map(({ short, long }) => (
              <th key={long} scope="col" aria-label={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, index) => (
                <td key={days[index]?.long} data-step={stepOf(row, cell.value)}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="report-small">{key}</p>
    </>
  );
};

const stepOf = ({ kind }: SheetSymptom, value: number | null): string => (value === null ? 'none' : kind === 'severity' ? String(value) : '0');
