import type { Draft } from '#symptoms/check-in.ts';
import type { By } from '#symptoms/row.ts';
import { Segmented } from '#ui/segmented.tsx';
import { useApp } from '#app/app-context.ts';

type Props = { readonly draft: Draft; readonly change: (draft: Draft) => void };

/** On a phone that both use, each entry says who made it. */
export const SpeakerChoice = ({ draft, change }: Props) => {
  const { words, treatment } = useApp();
  if (treatment.usedBy !== 'both') return null;
  const { speaker } = words.checkIn;
  const by: Readonly<Record<'patient' | 'caregiver', By>> = { patient: 'patient', caregiver: `caregiver:${treatment.caregiverName ?? ''}` };
  return (
    <Segmented
      legend={speaker.title}
      options={[
        { value: 'patient', label: speaker.patient(treatment.patientName ?? null) },
        { value: 'caregiver', label: speaker.caregiver(treatment.caregiverName ?? null) },
      ]}
      value={draft.by === 'patient' ? 'patient' : 'caregiver'}
      onChange={(role) => change({ ...draft, by: by[role], revision: draft.revision + 1 })}
    />
  );
};
