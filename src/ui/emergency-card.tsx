import type { ReactNode } from 'react';
import './emergency-card.css';
import { Strong } from './strong.tsx';
import { Unbroken, WithNumbers } from './unbroken.tsx';

type Fact = { readonly id: string; readonly term: string; readonly detail: string; /** It is not known: who has to be asked. */ readonly missing: boolean };

type Props = {
  readonly lang: string;
  readonly head: { readonly who: string; readonly callFirst: string };
  /** What a stranger needs first, and what stands below the advice. */
  readonly facts: readonly Fact[];
  readonly more: readonly Fact[];
  readonly team: { readonly label: string; readonly number: string; readonly note: string | null };
  readonly staff: { readonly title: string; readonly lines: readonly string[] };
  /** One line below everything. */
  readonly note: string | null;
};

/** Read by strangers in a hurry: always light, a thick edge, the number in the largest type. */
export function EmergencyCard({ lang, head, facts, more, team, staff, note }: Props) {
  return (
    <section className="ecard always-light" lang={lang}>
      <header className="ecard-head">
        <h2>{head.who}</h2>
        <p>{head.callFirst}</p>
      </header>
      <div className="ecard-part">
        <Facts facts={facts} />
      </div>
      <div className="ecard-part">
        <h3 className="ecard-term">{team.label}</h3>
        <p className="ecard-number num"><Unbroken number={team.number} /></p>
        {team.note && <p className="num"><WithNumbers text={team.note} /></p>}
      </div>
      <div className="ecard-part">
        <h3>{staff.title}</h3>
        <ul className="ecard-staff">
          {staff.lines.map((line) => (
            <li key={line}>
              <Strong text={line} />
            </li>
          ))}
        </ul>
      </div>
      <div className="ecard-part">
        <Facts facts={more} />
        {note && <p className="ecard-note">{note}</p>}
      </div>
    </section>
  );
}

function Facts({ facts }: Pick<Props, 'facts'>): ReactNode {
  return (
    <dl className="ecard-facts">
      {facts.map(({ id, term, detail, missing }) => (
        <div key={id} data-fact={id}>
          <dt className="ecard-term">{term}</dt>
          <dd className="num" data-missing={missing || undefined}>
            <WithNumbers text={detail} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
