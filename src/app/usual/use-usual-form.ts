/** The form of usual values: what is typed stays until it is kept, whatever is wrong with it. */
import { useState } from 'react';
import { regionOf } from '#content/regions.ts';
import { baselineChange, problemsOf, typedFrom, weighedIn, type BaselineProblems, type TypedBaselines, type WeightUnit } from '#symptoms/baselines.ts';
import { useApp } from '#app/app-context.ts';
import { useSaving } from '#app/use-saving.ts';

export type SaidOfUsual = 'look' | 'saved' | 'unchanged' | 'notSaved';

export const useUsualForm = () => {
  const { treatment, format, recordTreatment } = useApp();
  const known = treatment.baselines ?? {};
  const weightUnit: WeightUnit = regionOf(treatment.country ?? null).unit === 'F' ? 'lb' : 'kg';
  const [changed, setChanged] = useState<TypedBaselines | null>(null);
  const [said, setSaid] = useState<SaidOfUsual | null>(null);
  const { saving, once } = useSaving();
  const typed = changed ?? typedFrom(known, format.unit, weightUnit);
  const problems: BaselineProblems = said === 'look' ? problemsOf(typed) : {};

  const save = async (): Promise<void> => {
    if (Object.keys(problemsOf(typed)).length > 0) return setSaid('look');
    const change = baselineChange(known, typed);
    if (!change) return setSaid('unchanged');
    const { saved } = await recordTreatment(change);
    setSaid(saved ? 'saved' : 'notSaved');
    if (saved) setChanged(null);
  };
  return {
    typed,
    change: (next: TypedBaselines): void => {
      setChanged(next);
      if (said !== 'look') setSaid(null);
    },
    weighIn: (unit: WeightUnit): void => setChanged(weighedIn(typed, known, unit)),
    problems, said, saving,
    save: (): void => void once(save),
  };
};

export type UsualForm = ReturnType<typeof useUsualForm>;
