import { useState } from 'react';
import { Field } from '#ui/field.tsx';
import { useApp } from '#app/app-context.ts';

/** The name on the papers, kept when the field is left or Enter is pressed. */
export const ProductField = ({ onKeep }: { readonly onKeep: (product: string) => void }) => {
  const { words, treatment } = useApp();
  const [typed, setTyped] = useState<string | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const known = kept ?? treatment.product ?? '';
  const keep = () => {
    const product = (typed ?? known).trim();
    if (product === known) return;
    setKept(product);
    onKeep(product);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Field
        label={words.myInfo.treatment.product}
        value={typed ?? known}
        onChange={setTyped}
        input={{ onBlur: keep, maxLength: 60, autoComplete: 'off', autoCapitalize: 'words', enterKeyHint: 'done', spellCheck: false }}
      />
    </form>
  );
};
