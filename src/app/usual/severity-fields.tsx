import { severityBaselines } from '#symptoms/baselines.ts';
import { severities } from '#symptoms/catalogue.ts';
import { Card } from '#ui/card.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { useApp } from '#app/app-context.ts';
import type { UsualForm } from './use-usual-form.ts';

/** Signs that were there before the cells, and how bad. */
export const SeverityFields = ({ form: { typed, change } }: { readonly form: UsualForm }) => {
  const { words } = useApp();
  const { severities: say } = words.usual;
  const { options } = words.checkIn.severity;
  const choices = [
    { value: '' as const, label: say.notSaid },
    ...severities.map((value) => ({ value, label: `${options[value].name}. ${options[value].still}` })),
  ];
  return (
    <Card>
      <h2>{say.title}</h2>
      <p className="muted">{say.hint}</p>
      {severityBaselines.map((code) => (
        <SelectField
          key={code}
          label={say[code]}
          aside={words.common.optional}
          options={choices}
          value={typed.severities[code] ?? ''}
          onChange={(value) => change({ ...typed, severities: { ...typed.severities, [code]: value } })}
        />
      ))}
    </Card>
  );
};
