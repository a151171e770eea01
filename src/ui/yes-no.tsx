import './yes-no.css';
import { Tap, type Act } from './tap.tsx';

type Answer = { readonly label: string; readonly act: Act; readonly on?: boolean };

/** A short question with two or three answers side by side; none is set at first. */
export function YesNo({ question, answers }: { readonly question: string; readonly answers: readonly Answer[] }) {
  return (
    <fieldset className="yes-no">
      <legend>{question}</legend>
      <div className="yes-no-answers">
        {answers.map((answer) => (
          <Tap key={answer.label} act={answer.act} className="yes-no-answer" on={answer.on ?? false}>
            {answer.label}
          </Tap>
        ))}
      </div>
    </fieldset>
  );
}
