import { useSearchParams } from 'wouter';
import { changeAddition, typeField } from '#symptoms/addition.ts';
import { Segmented } from '#ui/segmented.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { useApp } from '#app/app-context.ts';
import type { FieldsProps } from './fields.ts';

const longest = 1000;

/** The form was opened by “They told us to watch”: then it asks for just that. */
export const useToldToWatch = (): boolean => useSearchParams()[0].get('after') === 'watch';

/** A note in own words, or a plain fact of the day that no rule reads. */
export const NoteFields = ({ draft, change, problemOf }: FieldsProps) => {
  const { note } = useApp().words.add;
  const watch = useToldToWatch();
  const { label, hint } = watch ? note.watch : note;
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
        label={label} hint={hint} problem={problemOf('text')} maxLength={longest}
        value={draft.typed.text ?? ''} onChange={(text) => change(typeField(draft, 'text', text))}
      />
    </>
  );
};
