import { useState } from 'react';
import { problemWith, tidied } from '#sharing/passphrase.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { useApp } from '#app/app-context.ts';

type Props = { readonly onChosen: (passphrase: string) => void; readonly onList: () => void };

/** Own words in plain sight: a slip of the thumb that nobody saw would lock the file for ever. */
export const OwnWords = ({ onChosen, onList }: Props) => {
  const { lock } = useApp().words.backup;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const problem = problemWith(typed);
  return (
    <Card>
      <h2>{lock.title}</h2>
      <Form
        onSend={() => {
          setTried(true);
          if (!problem) onChosen(tidied(typed));
        }}
      >
        <Field
          label={lock.ownLabel}
          hint={lock.ownHint}
          problem={tried && problem ? lock.problems[problem] : undefined}
          value={typed}
          onChange={setTyped}
          input={{ autoComplete: 'off', autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false, maxLength: 200 }}
        />
        <p>{lock.paper}</p>
        <p>
          <strong>{lock.noReset}</strong>
        </p>
        <Button size="tall" act={{ submit: true }}>
          {lock.useOwn}
        </Button>
      </Form>
      <Button kind="quiet" act={{ onTap: onList }}>
        {lock.suggested}
      </Button>
    </Card>
  );
};
