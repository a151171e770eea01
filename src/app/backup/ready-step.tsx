import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { SaveFile } from '#app/save-file/save-file.tsx';
import type { Ready } from './use-backup.ts';

type Props = { readonly ready: Ready; readonly onSeen: () => void };

/** The file is made and was opened again. It counts as a backup once somebody has seen it outside the app. */
export const ReadyStep = ({ ready, onSeen }: Props) => {
  const { backup } = useApp().words;
  const { text, words, counts, left, made } = ready;
  const name = `${backup.fileName}-${made.civilDay}`;
  // Share sheets know text files; one without a lock is JSON, and says so.
  const file = words !== null ? { name: `${name}.txt`, type: 'text/plain', content: text } : { name: `${name}.json`, type: 'application/json', content: text };
  return (
    <StateCard icon="file" heading={backup.ready.title} note={made.checkedOn === null ? backup.ready.opened(counts) : backup.ready.checked(counts)}>
      {left > 0 && <p>{backup.ready.left(left)}</p>}
      <p>{backup.ready.where}</p>
      <SaveFile file={file} label={backup.ready.save} onDone={onSeen} />
    </StateCard>
  );
};
