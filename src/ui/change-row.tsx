import './change-row.css';
import { Tag } from './tag.tsx';

type Props = {
  readonly label: string;
  /** Named for screen readers before each side. */
  readonly words: { readonly now: string; readonly next: string };
  readonly now: string;
  readonly next: string;
  readonly tag: string | null;
  /** A phone number: in the largest type. */
  readonly large?: boolean;
};

/** One setting as it is and as it would be. */
export function ChangeRow({ label, words, now, next, tag, large = false }: Props) {
  return (
    <li className="change" data-large={large || undefined}>
      <div className="change-head">
        <h3>{label}</h3>
        {tag && <Tag>{tag}</Tag>}
      </div>
      <p className="change-now">
        <span className="change-word">{words.now}: </span>
        <span className="num">{now}</span>
      </p>
      <p className="change-next">
        <span className="change-word">{words.next}: </span>
        <span className="num">{next}</span>
      </p>
    </li>
  );
}
