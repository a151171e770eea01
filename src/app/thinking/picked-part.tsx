/** Parts with one thing to judge: the answer goes on by itself. */
import { mark, markSentence, taskOfDay } from '#symptoms/thinking.ts';
import { KeyBox } from '#ui/key-box.tsx';
import { PickGo } from '#ui/pick-list.tsx';
import { useApp } from '#app/app-context.ts';
import type { PartProps } from './marked-part.tsx';

/** One thing to do, another one each day. */
export const CommandPart = ({ check, change, goOn }: PartProps) => {
  const { words, now } = useApp();
  const { thinking } = words;
  const { commands, items, parts } = thinking;
  const judge = (right: boolean) => () => {
    const next = mark(check, 'command', right);
    change(next);
    goOn(next);
  };
  return (
    <>
      <KeyBox title={parts.command.how}>{commands[taskOfDay(now.civilDay, commands.length)]}</KeyBox>
      <h2>{items.command.ask}</h2>
      <PickGo
        label={items.command.ask}
        choices={[
          { title: thinking.right, act: { onTap: judge(true) } },
          { title: thinking.wrong, act: { onTap: judge(false) } },
        ]}
      />
    </>
  );
};

const looks = ['same', 'changed', 'not-right'] as const;

/** The person's own sentence, by hand on paper. The app sees only what the caregiver says of it. */
export const SentencePart = ({ check, purpose, change, goOn }: PartProps) => {
  const { words } = useApp();
  const { items, parts, written, keepPaper } = words.thinking;
  const { sentence } = words.usual.check;
  const first = purpose === 'usual';
  const ask = first ? sentence.ask : items.sentence.ask;
  // The first paper has nothing to be compared with.
  const shown = first ? looks.filter((look) => look !== 'changed') : looks;
  return (
    <>
      <p>{first ? sentence.how : parts.sentence.how}</p>
      <h2>{ask}</h2>
      <PickGo
        label={ask}
        choices={shown.map((look) => ({
          ...(first && look === 'same' ? sentence.right : written[look]),
          act: {
            onTap: () => {
              const next = markSentence(check, look);
              change(next);
              goOn(next);
            },
          },
        }))}
      />
      <p className="small muted">{keepPaper}</p>
    </>
  );
};
