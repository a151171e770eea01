import { Button, ButtonPair } from '#ui/button.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { useApp } from '#app/app-context.ts';
import type { OfferedFile } from './offer-file.ts';
import { isHandedOver, useSaveFile } from './use-save-file.ts';

type Props = {
  readonly file: OfferedFile;
  /** What “Copy as text” copies, where it is another text than the file's own. */
  readonly text?: string;
  /** What the main button says, verb first; “Save or send the file” without it. */
  readonly label?: string;
  /** Only with it is the person asked whether the file is where they wanted it: called when they have seen it there. */
  readonly onDone?: () => void;
};

const nothing = (): void => undefined;

/** Ways to get a file off this phone: the share sheet, a download, the text. It says “done” only after the person has. */
export const SaveFile = ({ file, text = file.content, label, onDone }: Props) => {
  const { words } = useApp();
  const { saveFile } = words;
  const { state, share, download, copy, confirm, notThere } = useSaveFile(file, text, onDone);
  const [first, second] = share ? [share, download] : [download, null];
  return (
    <>
      {first && (
        <Button size="tall" icon={share ? 'share' : 'file'} act={{ onTap: first }}>
          {label ?? (share ? saveFile.share : saveFile.download)}
        </Button>
      )}
      {second && (
        <Button kind="secondary" icon="file" act={{ onTap: second }}>
          {saveFile.download}
        </Button>
      )}
      {!first && <p>{saveFile.noFiles}</p>}
      <Button kind={first ? 'quiet' : 'primary'} act={{ onTap: copy }}>
        {saveFile.copy}
      </Button>
      <p role="status">{state !== 'ready' && saveFile.said[state](file.name)}</p>
      {state === 'by-hand' && <TextArea label={saveFile.byHand} value={text} onChange={nothing} />}
      {onDone && isHandedOver(state) && (
        <>
          <p>
            <strong>{saveFile.seen.question}</strong>
          </p>
          <ButtonPair>
            <Button act={{ onTap: confirm }}>{saveFile.seen.yes}</Button>
            <Button kind="secondary" act={{ onTap: notThere }}>
              {saveFile.seen.no}
            </Button>
          </ButtonPair>
        </>
      )}
    </>
  );
};
