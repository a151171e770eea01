import { useState } from 'react';
import { tidied } from '#sharing/passphrase.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Field } from '#ui/field.tsx';
import { useApp } from '#app/app-context.ts';

type Props = { /** What was typed did not open it. */ readonly again: boolean; readonly onOpen: (typed: string) => void };

/** The words, in plain sight. Wrong words and a damaged file read the same: the format does not tell them apart. */
export const WordsStep = ({ again, onOpen }: Props) => {
  const { restore } = useApp().words;
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const problem = missing ? restore.words.missing : again && typed === '' ? restore.unreadable.text : undefined;
  return (
    <Card>
      <h2>{again ? restore.unreadable.title : restore.words.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (tidied(typed) === '') setMissing(true);
          else onOpen(typed);
        }}
      >
        <Field
          label={restore.words.label}
          hint={restore.words.hint}
          problem={problem}
          value={typed}
          onChange={(value) => {
            setMissing(false);
            setTyped(value);
          }}
          input={{ autoComplete: 'off', autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false, enterKeyHint: 'go', maxLength: 200 }}
        />
        <Button size="tall" act={{ submit: true }}>
          {restore.words.open}
        </Button>
      </form>
    </Card>
  );
};
