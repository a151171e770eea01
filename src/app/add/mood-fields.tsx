import { answerSign } from '#symptoms/addition.ts';
import { Card } from '#ui/card.tsx';
import { YesNo } from '#ui/yes-no.tsx';
import { useApp } from '#app/app-context.ts';
import { SeverityChoice } from '#app/check-in/severity-choice.tsx';
import type { FieldsProps } from './fields.ts';

/** Low mood, worry, and, asked gently, thoughts of suicide. The last answer of the crisis path saves at once. */
export const MoodFields = ({ draft, change, save }: FieldsProps) => {
  const { words } = useApp();
  const { mood } = words.add;
  const thoughts = draft.answers.suicidal_thoughts;
  return (
    <>
      {(['low_mood', 'anxiety'] as const).map((code) => (
        <section key={code}>
          <h2>{words.signs[code].label}</h2>
          <SeverityChoice legend={words.signs[code].label} value={draft.answers[code] ?? null} onPick={(value) => change(answerSign(draft, code, value))} />
        </section>
      ))}
      <Card>
        <p>{mood.gently}</p>
        <YesNo
          question={mood.thoughts}
          answers={([true, false] as const).map((yes) => ({
            label: yes ? words.common.yes : words.common.no,
            act: { onTap: () => change(answerSign(yes ? draft : answerSign(draft, 'suicide_plan_or_unsafe', null), 'suicidal_thoughts', yes)) },
            on: thoughts === yes,
          }))}
        />
      </Card>
      {thoughts === true && (
        <Card>
          <p role="status">{mood.alone}</p>
          <YesNo
            question={mood.plan}
            answers={(['yes', 'no', 'not-sure'] as const).map((said) => ({
              label: { yes: words.common.yes, no: words.common.no, 'not-sure': words.common.notSure }[said],
              act: { onTap: () => save(answerSign(draft, 'suicide_plan_or_unsafe', said !== 'no')) },
            }))}
          />
          <p className="small muted">{mood.notSureCounts}</p>
        </Card>
      )}
    </>
  );
};
