import { isEntry, type Row } from '#symptoms/row.ts';
import { otherVoice } from '#symptoms/two-voices.ts';
import { useApp } from '#app/app-context.ts';
import { useSpeakerName } from '#app/speaker-name.ts';

/** At an entry: that the other person said otherwise about thinking or speech, and which answer counts. */
export const VoiceNote = ({ row, rows }: { readonly row: Row; readonly rows: readonly Row[] }) => {
  const { words, format } = useApp();
  const speakerName = useSpeakerName();
  const voice = isEntry(row) ? otherVoice(row, rows) : null;
  if (!voice) return null;
  const { inDiary } = words.voices;
  const say = voice.otherSays ? inDiary.says : inDiary.saysNot;
  const { observedAt, civilDay, by } = voice.row;
  const time = civilDay === row.civilDay ? format.time(observedAt) : `${format.shortDate(civilDay)}, ${format.time(observedAt)}`;
  return <p className="small">{say(format.capital(speakerName(by)), time, format.list(voice.codes.map((code) => words.signs[code].noun)))}</p>;
};
