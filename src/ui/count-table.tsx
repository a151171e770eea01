import './count-table.css';

type Row = { readonly name: string; readonly counts: readonly string[] };

type Props = {
  /** Said to screen readers before the table. */
  readonly caption: string;
  /** Name of the first column, for screen readers. */
  readonly head: string;
  readonly columns: readonly string[];
  /** The last column stands out: it is what will be. */
  readonly rows: readonly Row[];
};

/** Counts side by side. At large text each row stacks under its name, every count beside the name of its column. */
export function CountTable({ caption, head, columns, rows }: Props) {
  return (
    <table className="count-table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{head}</span>
          </th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {counts.map((count, at) => (
              <td key={columns[at]} className="num" data-column={columns[at]}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
