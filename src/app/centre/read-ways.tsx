import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { useApp } from '#app/app-context.ts';
import { CameraReader } from './camera-reader.tsx';
import { readPhoto } from './read-picture.ts';

/** Camera, photo, file or paste: each alone is enough. */
export const ReadWays = ({ onText }: { readonly onText: (text: string) => void }) => {
  const { words } = useApp();
  const { read } = words.centre;
  const [camera, setCamera] = useState<'off' | 'on' | 'none'>('off');
  const [noCode, setNoCode] = useState(false);
  const [typed, setTyped] = useState('');
  const photo = async (file: File): Promise<void> => {
    setNoCode(false);
    const text = await readPhoto(file);
    if (text === null) setNoCode(true);
    else onText(text);
  };
  return (
    <>
      <p>{read.intro}</p>
      {camera === 'on' ? (
        <CameraReader onText={onText} onNone={() => setCamera('none')} onStop={() => setCamera('off')} />
      ) : (
        <Button icon="camera" act={{ onTap: () => setCamera('on') }}>
          {read.camera}
        </Button>
      )}
      {camera === 'none' && <p role="alert">{read.noCamera}</p>}
      <FileButton icon="image" accept="image/*" onFile={(file) => void photo(file)}>
        {read.photo}
      </FileButton>
      {noCode && <p role="alert">{read.noCode}</p>}
      <FileButton icon="file" accept=".json,application/json,text/plain" onFile={(file) => void file.text().then(onText, () => onText(''))}>
        {read.file}
      </FileButton>
      <Card>
        <TextArea label={read.paste} value={typed} onChange={setTyped} />
        <Button kind="secondary" act={{ onTap: () => onText(typed) }}>
          {read.use}
        </Button>
      </Card>
    </>
  );
};
