import { useState } from 'react';
import { tidied } from '#sharing/passphrase.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { useApp } from '#app/app-context.ts';

type Props = {
  /** What was typed and did not open it: one letter may be wrong. null at first. */
  readonly tried: string | null;
  readonly onOpen: (typed: string) => void;
};

/** The words, in plain sight. Wrong words and a damaged file read the same: the format does not tell them apart. */
export const WordsStep = ({ tried, onOpen }: Props) => {
  const { restore } = useApp().words;
  const [typed, setTyped] = useState(tried ?? '');
  const again = tried !== null;
  const [missing, setMissing] = useState(false);
  return (
    <Card>
      <h2>{again ? restore.unreadable.title : restore.words.title}</h2>
      {again && <p role="alert">{restore.unreadable.text}</p>}
      <Form
        onSend={() => {
          if (tidied(typed) === '') setMissing(true);
          else onOpen(typed);
        }}
      >
        <Field
          label={restore.words.label}
          hint={restore.words.hint}
          problem={missing ? restore.words.missing : undefined}
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
      </Form>
    </Card>
  );
};
