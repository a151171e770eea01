import type { Draft } from '#symptoms/check-in.ts';
import { useApp } from '#app/app-context.ts';
import { SpeakerSegments } from '#app/speaker-segments.tsx';

type Props = { readonly draft: Draft; readonly change: (draft: Draft) => void };

/** On a phone that both use, each entry says who made it. */
export const SpeakerChoice = ({ draft, change }: Props) => {
  const { treatment } = useApp();
  if (treatment.usedBy !== 'both') return null;
  return <SpeakerSegments by={draft.by} onChange={(by) => change({ ...draft, by, revision: draft.revision + 1 })} />;
};
