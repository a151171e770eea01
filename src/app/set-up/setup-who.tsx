import { useState } from 'react';
import type { TreatmentAnswers } from '#symptoms/row.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { PickOne } from '#ui/pick-list.tsx';
import { useApp } from '#app/app-context.ts';
import { SetupFrame, useWay } from './setup-frame.tsx';

/** Nothing typed takes the name back. */
const nameOf = (typed: string | null): string | null => typed?.trim() || null;

/** Who makes the entries on this phone, and the first names, if they like. */
export const SetupWho = () => {
  const { words, treatment } = useApp();
  const { who } = words.setup;
  const way = useWay('who');
  // Only what is touched here is kept: the diary may bring the rest while this page stands.
  const [changed, setChanged] = useState<Pick<TreatmentAnswers, 'usedBy' | 'patientName' | 'caregiverName'>>({});
  const { usedBy, patientName, caregiverName } = { ...treatment, ...changed };
  const [failed, setFailed] = useState(false);

  const keep = async (): Promise<void> => {
    const saved = await way.keep({
      ...changed,
      ...(changed.patientName === undefined ? {} : { patientName: nameOf(changed.patientName) }),
      ...(changed.caregiverName === undefined ? {} : { caregiverName: nameOf(changed.caregiverName) }),
    });
    setFailed(!saved);
  };

  return (
    <SetupFrame question="who" title={who.title}>
      <PickOne
        legend={who.title} value={usedBy ?? null} onChange={(next) => setChanged({ ...changed, usedBy: next })}
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
      <Field label={who.patientName} value={patientName ?? ''} onChange={(next) => setChanged({ ...changed, patientName: next })} input={{ autoComplete: 'off', maxLength: 40 }} />
      <Field label={who.caregiverName} value={caregiverName ?? ''} onChange={(next) => setChanged({ ...changed, caregiverName: next })} input={{ autoComplete: 'off', maxLength: 40 }} />
      {failed && <p role="alert">{words.states.notSaved.title}</p>}
      <Button size="tall" act={{ onTap: () => void keep() }}>
        {way.saving ? words.checkIn.saving : words.common.done}
      </Button>
      <p className="small muted">{who.changeLater}</p>
    </SetupFrame>
  );
};
