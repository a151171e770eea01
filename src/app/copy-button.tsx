import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { useApp } from './app-context.ts';
import { copyText } from './save-file/offer-file.ts';

type Props = { readonly text: string; readonly children: string };

const nothing = (): void => undefined;

/** Puts a text on the clipboard; where the phone does not allow it, the text stands there to be selected. */
export const CopyButton = ({ text, children }: Props) => {
  const { words } = useApp();
  const { calling } = words;
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Button kind="secondary" act={{ onTap: () => void copyText(text).then(setCopied) }}>
        {children}
      </Button>
      <p role="status">{copied && calling.copied}</p>
      {copied === false && <TextArea label={calling.byHand} value={text} onChange={nothing} />}
    </>
  );
};
