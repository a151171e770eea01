import './right-wrong.css';
import { Icon } from './icon.tsx';

type Props = {
  readonly question: string;
  /** What the answer should be, for whoever asks. */
  readonly expected?: string;
  readonly words: { readonly right: string; readonly wrong: string };
  /** Null until one of the two is tapped. */
  readonly value: boolean | null;
  readonly onPick: (right: boolean) => void;
};

/** One question that somebody else answers: right or not, none set at first. Several stand under each other in a flush `Card`. */
export function RightWrong({ question, expected, words, value, onPick }: Props) {
  return (
    <fieldset className="ask">
      <legend className="unseen">{question}</legend>
      <p className="ask-line">
        <span className="ask-question" aria-hidden="true">
          {question}
        </span>
        {expected && <span className="ask-expected">{expected}</span>}
      </p>
      <div className="ask-answers">
        {([true, false] as const).map((right) => (
          <button key={String(right)} type="button" className="ask-answer" aria-pressed={value === right} onClick={() => onPick(right)}>
            {value === right && <Icon name="check" />}
            {right ? words.right : words.wrong}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
