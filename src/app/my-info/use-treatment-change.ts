/** Changing one answer about the treatment at once, and knowing whether the phone kept it. */
import { useState } from 'react';
import type { TreatmentAnswers } from '#symptoms/row.ts';
import { useApp } from '#app/app-context.ts';

export type Outcome = { readonly saved: boolean; readonly patch: TreatmentAnswers };

export const useTreatmentChange = () => {
  const { recordTreatment } = useApp();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const change = async (patch: TreatmentAnswers): Promise<void> => {
    setOutcome(null);
    const { saved } = await recordTreatment(patch);
    setOutcome({ saved, patch });
  };
  return { change: (patch: TreatmentAnswers) => void change(patch), outcome };
};
