import { typedWeight, vitals, type Vital } from '#symptoms/addition.ts';
import type { MissedDose, SignAnswers } from '#symptoms/row.ts';
import { Card } from '#ui/card.tsx';
import { CountChoice } from '#ui/count-choice.tsx';
import { Field } from '#ui/field.tsx';
import { useApp } from '#app/app-context.ts';

type Props = {
  /** As it stands in the diary: says what is listed. */
  readonly written: SignAnswers;
  readonly answers: SignAnswers;
  readonly onChange: (answers: SignAnswers) => void;
};

/** Whether an entry holds something that is typed or counted here. */
export const hasMeasures = (written: SignAnswers): boolean => written.missed_doses !== undefined || vitals.some((code) => written[code] !== undefined);

/** Values typed again: an emptied field takes its value back. */
export const MeasureCorrections = ({ written, answers, onChange }: Props) => {
  const { vitals: own } = useApp().words.add;
  const unit = written.weight_kg?.pounds === undefined ? 'kg' : 'lb';
  const asideOf = (code: Vital) => {
    const aside = code === 'weight_kg' ? own.weightUnits[unit] : own.fields[code].aside;
    return aside === undefined ? {} : { aside };
  };
  const type = (code: Vital, text: string): void => {
    const { [code]: _old, ...rest } = answers;
    if (text === '') onChange(rest);
    else onChange({ ...answers, [code]: code === 'weight_kg' ? typedWeight(text, unit) : { text } });
  };
  return (
    <>
      {vitals.filter((code) => written[code] !== undefined).map((code) => (
        <Field
          key={code}
          label={own.fields[code].label}
          {...asideOf(code)}
          value={answers[code]?.pounds ?? answers[code]?.text ?? ''}
          onChange={(text) => type(code, text)}
          input={{ type: 'text', inputMode: 'decimal', autoComplete: 'off', maxLength: 8 }}
        />
      ))}
      {written.missed_doses?.map((dose) => <DoseCorrection key={dose.class} of={dose.class} answers={answers} onChange={onChange} />)}
    </>
  );
};

type DoseProps = Omit<Props, 'written'> & { readonly of: MissedDose['class'] };

const DoseCorrection = ({ of, answers, onChange }: DoseProps) => {
  const { words } = useApp();
  const { missed } = words.add;
  const { counts } = words.checkIn;
  const doses = answers.missed_doses ?? [];
  const days = doses.find((dose) => dose.class === of)?.days ?? 0;
  const set = (next: number): void => {
    const others = doses.filter((dose) => dose.class !== of);
    onChange({ ...answers, missed_doses: next > 0 ? [...others, { class: of, days: next }] : others });
  };
  return (
    <Card>
      <CountChoice
        words={{ label: missed.classes[of], less: counts.less, more: counts.more, spoken: missed.days(days) }}
        value={days}
        max={30}
        onChange={set}
      />
    </Card>
  );
};
