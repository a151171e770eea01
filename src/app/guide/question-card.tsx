import './guide.css';
import { useState } from 'react';
import { isPageId } from '#content/guide/chapters.ts';
import { mayTakeBack, mistakeOf } from '#symptoms/corrections.ts';
import { askedRow, type Question } from '#symptoms/question.ts';
import type { By, NewRow } from '#symptoms/row.ts';
import { Button, ButtonPair } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { readClock } from '#app/clock.ts';
import { useSpeakerName } from '#app/speaker-name.ts';
import { useSaving } from '#app/use-saving.ts';

type Props = { readonly question: Question; /** Who holds the phone. */ readonly by: By };

/** One question: what it says, whether the team was asked, and taking it back. A caregiver’s is changed by a caregiver only. */
export const QuestionCard = ({ question, by }: Props) => {
  const { words, format, record } = useApp();
  const { asking, diary } = words;
  const speakerName = useSpeakerName();
  const { saving, once } = useSaving();
  const [sure, setSure] = useState(false);
  const [failed, setFailed] = useState(false);
  const { page, asked = false } = question.answers.question;
  const keep = (row: NewRow | null): void => {
    if (row) void once(() => record(row)).then((kept) => setFailed(kept?.saved === false));
  };
  return (
    <Card kind={asked ? 'plain' : 'tinted'}>
      <p className="question-text">{question.answers.text}</p>
      <p className="small muted">
        {speakerName(question.by)} · {format.shortDate(question.civilDay)}
      </p>
      {page !== undefined && isPageId(page) && <TextLink act={{ href: `/guide/${page}` }}>{asking.from(words.guide.pages[page])}</TextLink>}
      {asked && <Tag icon="check">{asking.asked}</Tag>}
      {failed && <p role="alert">{words.states.notSaved.title}</p>}
      {!mayTakeBack(by, question) ? (
        <p className="small muted">{diary.caregiverOnly}</p>
      ) : sure ? (
        <>
          <h3>{asking.takeBackTitle}</h3>
          <p>{asking.takeBackText}</p>
          <ButtonPair>
            <Button act={{ onTap: () => setSure(false) }}>{asking.keepIt}</Button>
            <Button kind="secondary" act={{ onTap: () => keep(mistakeOf(question, readClock(), by)) }}>
              {saving ? words.checkIn.saving : asking.takeBack}
            </Button>
          </ButtonPair>
        </>
      ) : (
        <ButtonPair>
          <Button kind="secondary" act={{ onTap: () => keep(askedRow(question, !asked, readClock(), by)) }}>
            {saving ? words.checkIn.saving : asked ? asking.notAsked : asking.markAsked}
          </Button>
          <Button kind="quiet" act={{ onTap: () => setSure(true) }}>
            {asking.takeBack}
          </Button>
        </ButtonPair>
      )}
    </Card>
  );
};
