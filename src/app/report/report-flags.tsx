import type { Level } from '#rules/types.ts';
import type { SheetFlag } from '#sharing/report-sheet.ts';
import { useApp } from '#app/app-context.ts';

/** Shapes in black ink, as on the cards: octagon with a mark, triangle, square, circle. */
const shapes = {
  emergency: 'M3.5 0h5L12 3.5v5L8.5 12h-5L0 8.5v-5zM5.1 2.2v4.9h1.8V2.2zM5.1 8.2v1.7h1.8V8.2z',
  urgent: 'M6 0l6 12H0z', 'same-day': 'M0 0h12v12H0z', routine: 'M6 0a6 6 0 1 1 0 12A6 6 0 1 1 6 0z',
} as const satisfies Record<Level, string>;

export const ReportFlags = ({ flags }: { readonly flags: readonly SheetFlag[] }) => {
  const { when, level, entered, done } = useApp().words.report.flags;
  return (
    <table className="report-flags report-blocks">
      <thead>
        <tr>
          {[when, level, entered, done].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {flags.map((flag) => (
          <tr key={flag.id}>
            <th scope="row">{flag.when}</th>
            <td className="report-level">
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d={shapes[flag.level]} fillRule="evenodd" />
              </svg>
              {flag.name}
            </td>
            <td>{flag.entered}</td>
            <td>{flag.done}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
