import './guide.css';
import type { PageId } from '#content/guide/chapters.ts';
import { TextLink } from '#ui/text-link.tsx';
import { YesNo } from '#ui/yes-no.tsx';
import { useApp } from '#app/app-context.ts';
import { answerClear, useReadingMarks } from './use-reading-marks.ts';

/** “Was this clear?” The answer goes nowhere; “not really” offers to ask the team. */
export const ClearQuestion = ({ id }: { readonly id: PageId }) => {
  const { reading, asking } = useApp().words;
  const { question, yes, no, thanks, ask } = reading.clear;
  const answer = useReadingMarks().clear[id];
  return (
    <div className="clear-question">
      <YesNo
        question={question}
        answers={[
          { label: yes, act: { onTap: () => answerClear(id, true) }, on: answer === true },
          { label: no, act: { onTap: () => answerClear(id, false) }, on: answer === false },
        ]}
      />
      <div role="status">
        {answer === true && <p className="small muted">{thanks}</p>}
        {answer === false && <p className="small muted">{ask}</p>}
      </div>
      {answer === false && (
        <TextLink act={{ href: `/guide/ask?page=${id}` }} icon="pencil">
          {asking.write}
        </TextLink>
      )}
    </div>
  );
};
