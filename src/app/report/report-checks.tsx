import type { SheetCheck } from '#sharing/report-sheet.ts';
import { useApp } from '#app/app-context.ts';

export const ReportChecks = ({ checks }: { readonly checks: readonly SheetCheck[] }) => {
  const { day, thinking, signs, none } = useApp().words.report.checks;
  if (checks.length === 0) return <p>{none}</p>;
  return (
    <table className="report-blocks">
      <thead>
        <tr>
          {[day, thinking, signs].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <tr key={check.id}>
            <th scope="row">{check.days}</th>
            <td>
              <Label>{thinking}</Label> {check.thinking}
            </td>
            <td>
              <Label>{signs}</Label> {check.signs}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** On a phone the heads of the columns are out of sight; each value says what it is. */
const Label = ({ children }: { readonly children: string }) => (
  <span className="report-label" aria-hidden="true">
    {children}:
  </span>
);
