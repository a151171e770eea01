import { changeAddition, typeField, vitals, type Vital } from '#symptoms/addition.ts';
import { Field } from '#ui/field.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { useApp } from '#app/app-context.ts';
import type { FieldsProps } from './fields.ts';

/** What was measured; what was not stays empty, and an empty field is no value. */
export const VitalsFields = ({ draft, change, problemOf }: FieldsProps) => {
  const { vitals: own } = useApp().words.add;
  const field = (code: Vital) => (
    <Field
      key={code}
      label={own.fields[code].label}
      {...(own.fields[code].aside ? { aside: own.fields[code].aside } : {})}
      {...(own.fields[code].hint ? { hint: own.fields[code].hint } : {})}
      problem={problemOf(code)}
      value={draft.typed[code] ?? ''}
      onChange={(text) => change(typeField(draft, code, text))}
      input={{ type: 'text', inputMode: 'decimal', autoComplete: 'off', maxLength: 8 }}
    />
  );
  return (
    <>
      {vitals.map(field)}
      <Segmented
        legend={own.weightUnit}
        options={(['kg', 'lb'] as const).map((unit) => ({ value: unit, label: own.weightUnits[unit] }))}
        value={draft.weightUnit}
        onChange={(weightUnit) => change(changeAddition(draft, { weightUnit }))}
      />
    </>
  );
};
