import { finishStep, goTo, isTicked, tick, ticked } from '#symptoms/check-in.ts';
import { severities, sign, signsMarked, type SignCode } from '#symptoms/catalogue.ts';
import type { SignAnswers } from '#symptoms/row.ts';
import { Button } from '#ui/button.tsx';
import type { IconName } from '#ui/icon.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { dueSigns } from '#symptoms/due-signs.ts';
import { Card } from '#ui/card.tsx';
import { SymptomTile, SymptomTiles } from '#ui/symptom-tile.tsx';
import { useApp } from '#app/app-context.ts';
import { CheckInFrame, type StepProps } from './check-in-frame.tsx';
import { SignLine } from './sign-line.tsx';

const icons: Partial<Record<SignCode, IconName>> = {
  fatigue: 'battery', headache: 'head', dizziness: 'dizzy', nausea: 'stomach', vomit_count_24h: 'stomach',
  loose_stools_24h: 'drop', joint_pain: 'heart', rash: 'sun',
};

/** A severity as its place on the scale, a count as itself. */
const valueOf = (answers: SignAnswers, code: SignCode): number | null => {
  const value = answers[code];
  if (typeof value === 'number') return value;
  const step = severities.findIndex((severity) => severity === value);
  return step < 0 ? null : step;
};

/** Step 3: the usual tiles; nothing has to be tapped on a quiet day. */
export const SymptomsStep = ({ draft, change, go, back, safe, save, saving }: StepProps) => {
  const { words, day, treatment } = useApp();
  const { symptoms, severity, counts } = words.checkIn;
  const wordOf = (code: SignCode, value: number): string => {
    const step = severities[value];
    return sign(code).kind === 'severity' && step ? severity.options[step].name : counts.times(value);
  };
  const due = dueSigns(day, treatment.target);
  const more = ticked(draft, 'more').filter((code) => !due.includes(code));
  const finish = () => {
    const finished = finishStep(draft);
    if ('draft' in finished) save(finished.draft);
  };
  return (
    <CheckInFrame draft={draft} back={back} safe={safe} title={symptoms.title}>
      <p className="muted">{symptoms.hint}</p>
      <SymptomTiles label={symptoms.title}>
        {signsMarked('tile').map((code) => {
          const value = valueOf(draft.answers, code);
          return (
            <SymptomTile
              key={code}
              act={{ href: `/check-in/sign/${code}` }}
              icon={icons[code] ?? 'list'}
              title={words.signs[code].label}
              {...(value === null ? {} : { answer: { value: Math.min(value, 4), word: wordOf(code, value) } })}
            />
          );
        })}
      </SymptomTiles>
      {due.length > 0 && (
        <section>
          <h2>{words.add.finder.now}</h2>
          <Card kind="flush">
            {due.map((code) => (
              <SignLine
                key={code} code={code} answers={draft.answers} hrefOf={(one) => `/check-in/sign/${one}`}
                isTicked={(one) => isTicked(draft, one)} onTick={(one, on) => change(tick(draft, one, on))}
              />
            ))}
          </Card>
        </section>
      )}
      <RowList>
        <Row
          act={{ onTap: () => go(goTo(draft, 'more')) }}
          icon="search"
          title={symptoms.somethingElse}
          {...(more.length > 0 ? { note: more.map((code) => words.signs[code].noun).join(', ') } : {})}
        />
      </RowList>
      <Button size="tall" act={{ onTap: finish }}>
        {saving ? words.checkIn.saving : symptoms.save}
      </Button>
    </CheckInFrame>
  );
};
