import { useState } from 'react';
import { observedAt, rightNow } from '#symptoms/when.ts';
import type { By } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { WhenField } from '#app/add/when-field.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { HospitalCard } from '#app/hospital/hospital-card.tsx';
import { useHospitalStay, useSayWhere } from '#app/hospital/use-hospital.ts';
import { speakerAs, SpeakerSegments } from '#app/speaker-segments.tsx';
import { UnsavedCard } from '#app/unsaved-card.tsx';
import { OpeningPage } from './opening-page.tsx';

/** A stay in the hospital: say that it has begun, that it goes on, or that one is home again. */
export const HospitalPage = () => {
  const { words, diary, treatment } = useApp();
  const { title } = words.hospital;
  const stay = useHospitalStay();
  const [by, setBy] = useState<By>(() => speakerAs(treatment.usedBy === 'caregiver' ? 'caregiver' : 'patient', treatment));
  if (diary.status === 'opening') return <OpeningPage />;
  return (
    <PlacePage title={title} place="today">
      <BackHeader act={{ href: '/add' }} label={words.add.title} />
      <PageHeader title={title} />
      <UnsavedCard />
      {treatment.usedBy === 'both' && stay.state !== 'home-again' && <SpeakerSegments by={by} onChange={setBy} />}
      <HospitalCard stay={stay} by={by} />
      {stay.state === 'none' && <Begin by={by} />}
    </PlacePage>
  );
};

const Begin = ({ by }: { readonly by: By }) => {
  const { words, now } = useApp();
  const { before } = words.hospital;
  const { admit, saving } = useSayWhere();
  const [when, setWhen] = useState(rightNow);
  const [refused, setRefused] = useState(false);
  const seen = observedAt(when, now);
  return (
    <>
      {before.text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <WhenField label={before.since} when={when} onChange={setWhen} problem={refused && 'problem' in seen ? seen.problem : undefined} />
      <Button size="tall" act={{ onTap: () => setRefused(!admit(when, by)) }}>
        {saving ? words.checkIn.saving : before.button}
      </Button>
    </>
  );
};
