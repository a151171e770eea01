import { mistakeOf, type Removable } from '#symptoms/corrections.ts';
import { isEntry, type RowOfKind } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from '#app/app-context.ts';
import { readClock } from '#app/clock.ts';
import { dateAndTime } from '#app/date-and-time.ts';
import { PlacePage } from '#app/frame.tsx';
import { useSpeakerName } from '#app/speaker-name.ts';
import { useEntryText } from './entry-text.ts';
import { NotKept } from './not-kept.tsx';
import { TakerChoice, useTaker } from './taker-choice.tsx';
import { useKeep } from './use-keep.ts';

type Props = { readonly row: RowOfKind<Removable>; readonly onBack: () => void };

/** Asked once. The entry stays readable, and counts until a better one is there. */
export const MistakeQuestion = ({ row, onBack }: Props) => {
  const { words, format } = useApp();
  const { diary } = words;
  const counts = isEntry(row);
  const taker = useTaker(row);
  const speakerName = useSpeakerName();
  const { values, notes } = useEntryText()(row);
  const { keep, state } = useKeep(row);
  const confirm = (): void => {
    const mark = mistakeOf(row, readClock(), taker.by);
    if (mark) void keep(mark);
  };
  return (
    <PlacePage title={diary.markMistakeTitle} place="diary">
      <BackHeader act={{ onTap: onBack }} label={words.common.back} />
      <PageHeader title={diary.markMistakeTitle} note={`${format.capital(dateAndTime(format, row.observedAt))} · ${speakerName(row.by)}`} />
      <Card>
        <Bullets items={[...values, ...notes]} />
      </Card>
      <p>{counts ? diary.markMistakeText : diary.markMistakeKept}</p>
      <TakerChoice row={row} taker={taker} />
      {state !== 'idle' && state !== 'saving' && <NotKept row={state} />}
      <Button act={{ onTap: onBack }}>{diary.keep}</Button>
      {taker.may && (
        <Button kind="secondary" act={{ onTap: confirm }}>
          {state === 'saving' ? words.checkIn.saving : diary.markMistakeConfirm}
        </Button>
      )}
    </PlacePage>
  );
};
