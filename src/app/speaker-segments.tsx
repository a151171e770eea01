import type { By, TreatmentAnswers } from '#symptoms/row.ts';
import { Segmented } from '#ui/segmented.tsx';
import { useApp } from './app-context.ts';

type Role = 'patient' | 'caregiver';

/** @returns the row's `by` for whoever holds the phone in that role. */
export const speakerAs = (role: Role, { caregiverName }: TreatmentAnswers): By =>
  role === 'patient' ? 'patient' : `caregiver:${caregiverName ?? ''}`;

type Props = { /** Without it: who is entering this? */ readonly legend?: string; readonly by: By; readonly onChange: (by: By) => void };

/** Who is it? For a phone that both use. */
export const SpeakerSegments = ({ legend, by, onChange }: Props) => {
  const { words, treatment } = useApp();
  const { speaker } = words.checkIn;
  return (
    <Segmented
      legend={legend ?? speaker.title}
      options={[
        { value: 'patient', label: speaker.patient(treatment.patientName ?? null) },
        { value: 'caregiver', label: speaker.caregiver(treatment.caregiverName ?? null) },
      ]}
      value={by === 'patient' ? 'patient' : 'caregiver'}
      onChange={(role) => onChange(speakerAs(role, treatment))}
    />
  );
};
