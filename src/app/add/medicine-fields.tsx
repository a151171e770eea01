import { answerSign, missDoses } from '#symptoms/addition.ts';
import type { MissedDose } from '#symptoms/row.ts';
import { Card } from '#ui/card.tsx';
import { CountChoice } from '#ui/count-choice.tsx';
import { YesNo } from '#ui/yes-no.tsx';
import { useApp } from '#app/app-context.ts';
import type { FieldsProps } from './fields.ts';

const classes = ['anti-seizure', 'steroid', 'anti-infective', 'other'] as const satisfies readonly MissedDose['class'][];
const mostDays = 30;

/** Tablets that were not taken, by class and days, and whether steroids are taken: only an explicit “no” ends that. */
export const MedicineFields = ({ draft, change }: FieldsProps) => {
  const { words } = useApp();
  const { missed } = words.add;
  const { counts } = words.checkIn;
  return (
    <>
      <p className="muted">{missed.hint}</p>
      {classes.map((of) => {
        const days = draft.answers.missed_doses?.find((dose) => dose.class === of)?.days ?? 0;
        return (
          <Card key={of}>
            <CountChoice
              words={{ label: missed.classes[of], less: counts.less, more: counts.more, spoken: missed.days(days) }}
              value={days}
              max={mostDays}
              onChange={(next) => change(missDoses(draft, of, next))}
            />
          </Card>
        );
      })}
      <p>{missed.never}</p>
      <Card>
        <YesNo
          question={missed.steroids}
          answers={([true, false] as const).map((on) => ({
            label: on ? words.common.yes : words.common.no,
            act: { onTap: () => change(answerSign(draft, 'on_steroids_or_tocilizumab', on)) },
            on: draft.answers.on_steroids_or_tocilizumab === on,
          }))}
        />
        <p className="small muted">{missed.steroidsHint}</p>
      </Card>
    </>
  );
};
