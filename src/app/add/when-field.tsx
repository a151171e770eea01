import { whenChoices, type When, type WhenProblem } from '#symptoms/when.ts';
import { Field } from '#ui/field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { useApp } from '#app/app-context.ts';

type Props = { /** The question, where it is not “When was this?”. */ readonly label?: string; readonly when: When; readonly onChange: (when: When) => void; readonly problem?: WhenProblem | undefined };

/** When was this? Now, unless somebody says otherwise; a guess is enough. */
export const WhenField = ({ label: asked, when, onChange, problem }: Props) => {
  const { words, now } = useApp();
  const { label, options, day, time, problems } = words.add.when;
  const said = problem && problems[problem];
  return (
    <>
      <SelectField
        label={asked ?? label}
        options={whenChoices.map((choice) => ({ value: choice, label: options[choice] }))}
        value={when.choice}
        onChange={(choice) => onChange({ ...when, choice })}
      />
      {when.choice === 'other' && (
        <Field
          label={day} value={when.day} onChange={(text) => onChange({ ...when, day: text })}
          problem={problem === 'no-day' ? said : undefined} input={{ type: 'date', max: now.civilDay }}
        />
      )}
      {when.choice !== 'now' && (
        <Field
          label={time} value={when.time} onChange={(text) => onChange({ ...when, time: text })}
          problem={problem === 'no-day' ? undefined : said} input={{ type: 'time' }}
        />
      )}
    </>
  );
};
