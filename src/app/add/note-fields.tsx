import { changeAddition, typeField } from '#symptoms/addition.ts';
import { Segmented } from '#ui/segmented.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { useApp } from '#app/app-context.ts';
import type { FieldsProps } from './fields.ts';

const longest = 1000;

/** A note in own words, or a plain fact of the day that no rule reads. After a call: what to watch for, and just that. */
export const NoteFields = ({ draft, change, problemOf }: FieldsProps) => {
  const { note, rows } = useApp().words.add;
  const watch = draft.form === 'watch';
  return (
    <>
      {!watch && (
        <Segmented
          legend={note.kind}
          options={(['none', 'meals', 'activity'] as const).map((kind) => ({ value: kind, label: note.kinds[kind] }))}
          value={draft.about ?? 'none'}
          onChange={(kind) => change(changeAddition(draft, { about: kind === 'none' ? null : kind }))}
        />
      )}
      <TextArea
        label={watch ? note.watch : note.label} hint={watch ? rows.watch.hint : note.hint} problem={problemOf('text')} maxLength={longest}
        value={draft.typed.text ?? ''} onChange={(text) => change(typeField(draft, 'text', text))}
      />
    </>
  );
};
