import { answerSign, changeAddition, typeField } from '#symptoms/addition.ts';
import { feverMedicines } from '#symptoms/row.ts';
import { Field, FieldProblem } from '#ui/field.tsx';
import { PickOne } from '#ui/pick-list.tsx';
import { YesNo } from '#ui/yes-no.tsx';
import { useApp } from '#app/app-context.ts';
import type { FieldsProps } from './fields.ts';

/** A medicine that hides fever: which one, how much, and whether the team said to take it. */
export const FeverMedicineFields = ({ draft, change, problemOf }: FieldsProps) => {
  const { words } = useApp();
  const { dose } = words.add;
  const problem = problemOf('medicine');
  return (
    <>
      <p>{dose.first}</p>
      {problem && <FieldProblem>{problem}</FieldProblem>}
      <PickOne
        legend={dose.which}
        showLegend
        choices={feverMedicines.map((name) => ({ value: name, title: dose.names[name] }))}
        value={draft.medicine}
        onChange={(medicine) => change(changeAddition(draft, { medicine }))}
      />
      <Field
        label={dose.amount} aside={words.common.optional} hint={dose.amountHint}
        value={draft.typed.amount ?? ''} onChange={(text) => change(typeField(draft, 'amount', text))} input={{ type: 'text', maxLength: 60, autoComplete: 'off' }}
      />
      <YesNo
        question={dose.agreed}
        answers={([true, false] as const).map((agreed) => ({
          label: agreed ? words.common.yes : words.common.no,
          act: { onTap: () => change(answerSign(draft, 'antipyretic_agreed', agreed)) },
          on: draft.answers.antipyretic_agreed === agreed,
        }))}
      />
    </>
  );
};
