import type { ProductTarget } from '#symptoms/row.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { useApp } from '#app/app-context.ts';
import { ProductField } from './product-field.tsx';
import { useTreatmentChange } from './use-treatment-change.ts';

const targets: readonly ProductTarget[] = ['CD19', 'BCMA', 'unknown'];

/** Which cells, and when: what the list of warning signs depends on. */
export const TreatmentSection = () => {
  const { words, treatment } = useApp();
  const { treatment: say, savedChange, notSavedChange } = words.myInfo;
  const { change, outcome } = useTreatmentChange();
  return (
    <>
      <h2>{say.title}</h2>
      <RowList>
        <Row act={{ href: '/set-up/day' }} icon="calendar" title={say.cellsGiven} note={useDayGiven()} />
      </RowList>
      <Card>
        <ProductField onKeep={(product) => change({ product })} />
        <hr />
        <h3>{say.target}</h3>
        <Segmented
          legend={say.target}
          options={targets.map((value) => ({ value, label: say.targets[value] }))}
          value={treatment.target ?? null}
          onChange={(target) => change({ target })}
        />
        <p className="small muted">{say.targetHint}</p>
        <p role="status">{outcome && (outcome.saved ? savedChange : notSavedChange)}</p>
        {outcome?.saved === false && (
          <Button kind="secondary" act={{ onTap: () => change(outcome.patch) }}>
            {words.common.tryAgain}
          </Button>
        )}
      </Card>
    </>
  );
};

const useDayGiven = (): string => {
  const { words, format, treatment, day } = useApp();
  const { cellsGiven } = treatment;
  if (cellsGiven === 'not-yet') return words.myInfo.treatment.notYet;
  if (cellsGiven === undefined || cellsGiven === 'unknown' || day === null) return words.myInfo.treatment.unknown;
  return `${format.fullDate(cellsGiven)} · ${words.common.day(day)}`;
};
