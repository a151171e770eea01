import './say-lines.css';

type Spoken = { readonly lang: string; readonly text: string };
type Props = {
  readonly label: string;
  /** Each line large, and the same below it in another language. */
  readonly lines: readonly { readonly large: Spoken; readonly small?: Spoken }[];
};

/** Lines to read out loud on the telephone, numbered so that nobody loses the place. */
export function SayLines({ label, lines }: Props) {
  return (
    <ol className="card card-flush say-lines" aria-label={label}>
      {lines.map(({ large, small }) => (
        <li key={large.text}>
          <p className="say-large" lang={large.lang}>
            {large.text}
          </p>
          {small && (
            <p className="say-small" lang={small.lang}>
              {small.text}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
