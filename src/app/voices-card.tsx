import { disagreementNow } from '#symptoms/two-voices.ts';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from './app-context.ts';
import { TeamCall } from './call-links.tsx';
import { useSpeakerName } from './speaker-name.ts';

/** @returns what the one says and the other does not, in a sentence; null when nothing differs. */
export const useVoices = (): string | null => {
  const { words, format, diary } = useApp();
  const speakerName = useSpeakerName();
  const differ = diary.status === 'opening' ? null : disagreementNow(diary.rows);
  if (!differ) return null;
  const { said, codes, other } = differ;
  const signs = format.list(codes.map((code) => words.signs[code].noun));
  return words.voices.text(format.capital(speakerName(said.by)), signs, format.capital(speakerName(other.by)));
};

/** Patient and caregiver differ about thinking or speech: a reason to call. */
export const VoicesCard = () => {
  const { words } = useApp();
  const text = useVoices();
  if (text === null) return null;
  return (
    <StateCard icon="speech" heading={words.voices.title} note={text}>
      <p>{words.voices.why}</p>
      <TeamCall tone="plain" />
    </StateCard>
  );
};
