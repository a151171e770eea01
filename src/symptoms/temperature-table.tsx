import './temperature-table.css';

export type TableReading = { readonly id: string; readonly time: string; readonly temperature: string; readonly by: string; readonly over: boolean };
export type TableDay = { readonly id: string; readonly name: string; readonly date: string | null; /** Without readings: why, as far as it is known. */ readonly empty: string; readonly readings: readonly TableReading[] };

type Props = {
  readonly days: readonly TableDay[];
  readonly words: {
    readonly title: string;
    readonly columns: { readonly day: string; readonly time: string; readonly temperature: string; readonly by: string };
    readonly atOrOver: string;
  };
};

/** Every reading of the chart, and the days without one. At large text each row stacks under its day. */
export const TemperatureTable = ({ days, words }: Props) => (
  <table className="temperature-table num">
    <caption className="unseen">{words.title}</caption>
    <thead>
      <tr>
        <th scope="col">{words.columns.day}</th>
        <th scope="col">{words.columns.time}</th>
        <th scope="col">{words.columns.temperature}</th>
        <th scope="col">{words.columns.by}</th>
      </tr>
    </thead>
    {days.map((day) => (
      <tbody key={day.id}>
        {day.readings.length === 0 ? (
          <tr>
            <DayHead day={day} rows={1} />
            <td colSpan={3}>{day.empty}</td>
          </tr>
        ) : (
          day.readings.map((reading, index) => (
            <tr key={reading.id}>
              {index === 0 && <DayHead day={day} rows={day.readings.length} />}
              <td>{reading.time}</td>
              <td>
                {reading.over ? <strong>{reading.temperature}</strong> : reading.temperature}
                {reading.over && <small>{words.atOrOver}</small>}
              </td>
              <td>{reading.by}</td>
            </tr>
          ))
        )}
      </tbody>
    ))}
  </table>
);

const DayHead = ({ day, rows }: { readonly day: TableDay; readonly rows: number }) => (
  <th scope="rowgroup" rowSpan={rows}>
    {day.name}
    {day.date !== null && <small>{day.date}</small>}
  </th>
);
