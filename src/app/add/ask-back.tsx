import type { DataIssueCode } from '#rules/types.ts';
import { typeField, type AdditionDraft } from '#symptoms/addition.ts';
import { Button, ButtonPair } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { useApp } from '#app/app-context.ts';

type Props = {
  readonly draft: AdditionDraft;
  readonly issue: DataIssueCode;
  readonly onFix: () => void;
  /** The form as the person has said that it is right. */
  readonly onRight: (draft: AdditionDraft) => void;
};

/** What has a likely meaning and is no danger: asked before it is kept. */
export const AskBack = ({ draft, issue, onFix, onRight }: Props) => {
  const { words } = useApp();
  const { fixIt, itIsRight } = words.checkIn.temperature;
  const { swapped } = words.add.vitals;
  const { systolic = '', diastolic = '' } = draft.typed;
  const turned = issue === 'bp-swapped';
  const { title, text } = turned ? { title: swapped.title(diastolic, systolic), text: swapped.text } : words.dataIssues[issue];
  const right = turned ? typeField(typeField(draft, 'systolic', diastolic), 'diastolic', systolic) : draft;
  return (
    <Card>
      <div role="status">
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <ButtonPair>
        <Button kind="secondary" act={{ onTap: onFix }}>
          {fixIt}
        </Button>
        <Button kind="secondary" act={{ onTap: () => onRight(right) }}>
          {itIsRight}
        </Button>
      </ButtonPair>
    </Card>
  );
};
