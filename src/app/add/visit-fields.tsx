import { typeField } from '#symptoms/addition.ts';
import { Field } from '#ui/field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { useApp } from '#app/app-context.ts';
import type { FieldsProps } from './fields.ts';

const longest = 600;

/** A visit, past or to come: its day, its place and what to bring up. */
export const VisitFields = ({ draft, change, problemOf }: FieldsProps) => {
  const { visit } = useApp().words.add;
  const { optional } = useApp().words.common;
  const bound = (field: 'date' | 'time' | 'place' | 'questions') => ({
    value: draft.typed[field] ?? '', onChange: (text: string) => change(typeField(draft, field, text)), problem: problemOf(field),
  });
  return (
    <>
      <Field label={visit.date} {...bound('date')} input={{ type: 'date' }} />
      <Field label={visit.time} aside={optional} {...bound('time')} input={{ type: 'time' }} />
      <Field label={visit.place} aside={optional} {...bound('place')} input={{ type: 'text', maxLength: 120, autoComplete: 'off' }} />
      <TextArea label={visit.questions} aside={optional} hint={visit.questionsHint} {...bound('questions')} maxLength={longest} />
    </>
  );
};
