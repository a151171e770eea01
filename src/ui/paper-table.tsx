import './paper-table.css';

export type PaperRow = { readonly text: string; readonly note?: string; /** A box to tick, or room to write. */ readonly kind: 'box' | 'line' };
type Group = { readonly title: string; readonly note?: string; readonly rows: readonly PaperRow[] };

type Props = {
  readonly caption: string;
  /** Name of the column with the questions. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly groups: readonly Group[];
};

/** A sheet to be filled in by hand: a question a line, an entry a column. */
export function PaperTable({ caption, head, columns, groups }: Props) {
  const more = (at: number): string => (at === 0 ? 'paper-cell' : 'paper-cell paper-more');
  return (
    <table className="paper-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map((column, at) => (
            <th key={column} scope="col" className={more(at)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, note, rows }) => (
        <tbody key={title}>
          {title !== '' && (
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className="paper-group">
                {title}
                {note && <span className="paper-note">{note}</span>}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.text}>
              <th scope="row">
                {row.text}
                {row.note && <span className="paper-note">{row.note}</span>}
              </th>
              {columns.map((column, at) => (
                <td key={column} className={more(at)}>
                  {row.kind === 'box' && <span className="paper-box" />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
