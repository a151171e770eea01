import { baselineRanges, inUnit, type NumberBaseline, type WeightUnit } from '#symptoms/baselines.ts';
import { Card } from '#ui/card.tsx';
import { Field } from '#ui/field.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { useApp } from '#app/app-context.ts';
import type { UsualForm } from './use-usual-form.ts';

const weightUnits = ['kg', 'lb'] as const satisfies readonly WeightUnit[];
const before = ['heart_rate', 'systolic', 'spo2'] as const satisfies readonly NumberBaseline[];
const after = ['loose_stools_per_day'] as const satisfies readonly NumberBaseline[];

const input = { inputMode: 'decimal', maxLength: 8, autoComplete: 'off', enterKeyHint: 'done' } as const;

type Props = { readonly form: UsualForm };

/** One number as it is on a usual day. Empty means not known. */
export const UsualNumber = ({ form: { typed, change, problems }, code }: Props & { readonly code: NumberBaseline }) => {
  const { words, format } = useApp();
  const { numbers, problems: wrong } = words.usual;
  const { from, to } = baselineRanges[code];
  const shown = (value: number): string => format.number(code === 'weight_kg' ? inUnit(value, typed.weightUnit) : value);
  const problem = problems[code];
  return (
    <Field
      {...numbers[code]}
      aside={words.common.optional}
      value={typed.numbers[code]}
      onChange={(text) => change({ ...typed, numbers: { ...typed.numbers, [code]: text } })}
      problem={problem && wrong[problem](shown(from), shown(to))}
      input={input}
    />
  );
};

const UsualTemperature = ({ form: { typed, change, problems } }: Props) => {
  const { words } = useApp();
  const { temp, problems: wrong } = words.usual;
  return (
    <Field
      label={`${temp.label}, ${words.common.units[typed.unit]}`}
      hint={temp.hint}
      aside={words.common.optional}
      value={typed.temp}
      onChange={(text) => change({ ...typed, temp: text })}
      problem={problems.temp && wrong.temperature('', '')}
      input={input}
    />
  );
};

/** Measurements of a usual day. */
export const NumberFields = ({ form }: Props) => {
  const { words } = useApp();
  const { usual } = words;
  return (
    <Card>
      <h2>{usual.numbers.title}</h2>
      <UsualTemperature form={form} />
      {before.map((code) => <UsualNumber key={code} form={form} code={code} />)}
      <UsualNumber form={form} code="weight_kg" />
      <Segmented
        legend={usual.weightIn}
        options={weightUnits.map((value) => ({ value, label: usual.weightUnits[value] }))}
        value={form.typed.weightUnit}
        onChange={form.weighIn}
      />
      {after.map((code) => <UsualNumber key={code} form={form} code={code} />)}
    </Card>
  );
};
