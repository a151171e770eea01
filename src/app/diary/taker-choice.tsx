/** Who corrects, and whether they may: a caregiver's entry is corrected only by a caregiver. */
import { useState } from 'react';
import { mayTakeBack } from '#symptoms/corrections.ts';
import type { By, Row } from '#symptoms/row.ts';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { speakerAs, SpeakerSegments } from '#app/speaker-segments.tsx';

export type Taker = { readonly by: By; readonly setBy: (by: By) => void; readonly may: boolean };

export const useTaker = (row: Row): Taker => {
  const { treatment } = useApp();
  const [by, setBy] = useState<By>(() => speakerAs(treatment.usedBy === 'caregiver' ? 'caregiver' : 'patient', treatment));
  return { by, setBy, may: mayTakeBack(by, row) };
};

/** Asked where both use the phone, and where somebody else's entry is to be taken back. */
export const TakerChoice = ({ row, taker }: { readonly row: Row; readonly taker: Taker }) => {
  const { words, treatment } = useApp();
  return (
    <>
      {(treatment.usedBy === 'both' || !mayTakeBack('patient', row)) && <SpeakerSegments by={taker.by} onChange={taker.setBy} />}
      {!taker.may && <p role="status">{words.diary.caregiverOnly}</p>}
      {!taker.may && <TextLink act={{ href: '/check-in/now' }}>{words.voices.ownEntry}</TextLink>}
    </>
  );
};
