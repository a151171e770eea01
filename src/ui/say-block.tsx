import './say.css';

type Say = { readonly line: string; readonly second?: { readonly lang: string; readonly text: string } };

/** Sentences to read out on the phone, one by one, each with the same in a second language. */
export function SayBlock({ label, lines }: { readonly label: string; readonly lines: readonly Say[] }) {
  return (
    <ol className="card card-flush say" aria-label={label}>
      {lines.map((say) => (
        <li key={say.line}>
          <p className="say-line">{say.line}</p>
          {say.second && (
            <p className="say-second" lang={say.second.lang}>
              {say.second.text}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
