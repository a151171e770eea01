import { useState } from 'react';
import { isDone, itemsOf, mark, type ThinkingCheck, type ThinkingItem, type ThinkingPart, type ThinkingPurpose } from '#symptoms/thinking.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { RightWrong } from '#ui/right-wrong.tsx';
import { useApp } from '#app/app-context.ts';

/** What every part is given. */
export type PartProps = {
  readonly check: ThinkingCheck;
  readonly purpose: ThinkingPurpose;
  readonly change: (next: ThinkingCheck) => void;
  readonly goOn: (next: ThinkingCheck) => void;
};

type Props = PartProps & { readonly part: ThinkingPart; readonly onward: string };

/** Questions that are each marked right or not, with a button to go on. */
export const MarkedPart = ({ part, check, change, goOn, onward }: Props) => {
  const { words } = useApp();
  const { thinking } = words;
  const expected = useExpected();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <p className="muted">{thinking.parts[part].how}</p>
      <Card kind="flush">
        {itemsOf(part).map((item) => (
          <RightWrong
            key={item}
            question={thinking.items[item].ask}
            words={thinking}
            value={check.right[item] ?? null}
            onPick={(right) => change(mark(check, item, right))}
            {...expected(item)}
          />
        ))}
      </Card>
      {asked && !isDone(check, part) && <p role="alert">{thinking.answerAll}</p>}
      <Button size="tall" act={{ onTap: () => (isDone(check, part) ? goOn(check) : setAsked(true)) }}>
        {onward}
      </Button>
    </>
  );
};

const useExpected = () => {
  const { words, format, now } = useApp();
  const { expected } = words.thinking;
  const answers: { readonly [I in ThinkingItem]?: string } = {
    year: now.civilDay.slice(0, 4), month: format.monthName(now.civilDay), ...expected,
  };
  return (item: ThinkingItem): { readonly expected?: string } => {
    const answer = answers[item];
    return answer === undefined ? {} : { expected: answer };
  };
};
