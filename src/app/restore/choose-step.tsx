import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { FileChoice } from '#ui/file-choice.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { useApp } from '#app/app-context.ts';

type Props = { readonly onFile: (file: Blob) => void; /** After a file that did not open. */ readonly again?: boolean };

/** A file, or the same as text that was pasted into a note. */
export const ChooseStep = ({ onFile, again = false }: Props) => {
  const { restore } = useApp().words;
  const [text, setText] = useState('');
  return (
    <>
      <FileChoice label={again ? restore.another : restore.choose} accept=".txt,.json,.age,text/plain,application/json" kind={again ? 'secondary' : 'primary'} onChosen={onFile} />
      <Disclosure icon="list" title={restore.paste.title} note={restore.paste.note}>
        <TextArea label={restore.paste.label} value={text} onChange={setText} />
        <Button kind="secondary" act={{ onTap: () => onFile(new Blob([text])) }}>
          {restore.paste.use}
        </Button>
      </Disclosure>
    </>
  );
};
