import { severities, type Severity } from '#symptoms/catalogue.ts';
import { SeverityRow } from '#ui/severity-row.tsx';
import { useApp } from '#app/app-context.ts';

type Step = 0 | 1 | 2 | 3 | 4;
const stepOf = (severity: Severity): Step => severities.indexOf(severity) as Step;

type Props = {
  readonly legend: string;
  readonly value: Severity | null;
  readonly choices?: readonly Severity[];
  readonly onPick: (severity: Severity) => void;
};

/** The five steps, each with what one can still do. */
export const SeverityChoice = ({ legend, value, choices = severities, onPick }: Props) => {
  const { words } = useApp();
  const { severity } = words.checkIn;
  return (
    <SeverityRow<Step>
      legend={legend}
      value={value === null ? null : stepOf(value)}
      onPick={(step) => onPick(severities[step])}
      steps={choices.map((one) => ({
        value: stepOf(one),
        title: severity.options[one].name,
        sentence: severity.options[one].still,
        name: severity.spoken(one),
      }))}
    />
  );
};
