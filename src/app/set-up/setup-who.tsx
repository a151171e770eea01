import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { PickOne } from '#ui/pick-list.tsx';
import { useApp } from '#app/app-context.ts';
import { SetupFrame, useWay } from './setup-frame.tsx';

/** Who makes the entries on this phone, and the first names, if they like. */
export const SetupWho = () => {
  const { words, treatment, recordTreatment } = useApp();
  const { who } = words.setup;
  const { onward } = useWay('who');
  const [usedBy, setUsedBy] = useState<'patient' | 'caregiver' | 'both' | null>(treatment.usedBy ?? null);
  const [patient, setPatient] = useState(treatment.patientName ?? '');
  const [caregiver, setCaregiver] = useState(treatment.caregiverName ?? '');
  const [failed, setFailed] = useState(false);

  const keep = async (): Promise<void> => {
    const recorded = await recordTreatment({
      ...(usedBy ? { usedBy } : {}),
      patientName: patient.trim() || null,
      caregiverName: caregiver.trim() || null,
    });
    setFailed(!recorded.saved);
    if (recorded.saved) onward();
  };

  return (
    <SetupFrame question="who" title={who.title}>
      <PickOne
        legend={who.title} value={usedBy} onChange={setUsedBy}
        choices={[
          { value: 'patient', title: who.patient, note: who.patientHint, icon: 'person' },
          { value: 'caregiver', title: who.caregiver, note: who.caregiverHint, icon: 'eye' },
          { value: 'both', title: who.both, note: who.bothHint, icon: 'people' },
        ]}
      />
      <div>
        <h2>
          {who.names} <span className="muted">({words.common.optional})</span>
        </h2>
        <p className="small muted">{who.namesHint}</p>
      </div>
      <Field label={who.patientName} value={patient} onChange={setPatient} input={{ autoComplete: 'off', maxLength: 40 }} />
      <Field label={who.caregiverName} value={caregiver} onChange={setCaregiver} input={{ autoComplete: 'off', maxLength: 40 }} />
      {failed && <p role="alert">{words.states.notSaved.title}</p>}
      <Button size="tall" act={{ onTap: () => void keep() }}>
        {words.common.done}
      </Button>
      <p className="small muted">{who.changeLater}</p>
    </SetupFrame>
  );
};
