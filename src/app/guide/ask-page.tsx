import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { isPageId } from '#content/guide/chapters.ts';
import { questionForm, questionRow, questionsOf } from '#symptoms/question.ts';
import type { By } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { useApp } from '#app/app-context.ts';
import { readClock } from '#app/clock.ts';
import { PlacePage } from '#app/frame.tsx';
import { NotOpenCards } from '#app/not-open-cards.tsx';
import { speakerAs, SpeakerSegments } from '#app/speaker-segments.tsx';
import { useSaving } from '#app/use-saving.ts';
import { QuestionCard } from './question-card.tsx';
import { useQuestionDraft } from './use-question-draft.ts';

const longest = 600;

/** Questions for the team: a new one, `?page=` the page it comes from, and all that are written down. */
export const AskPage = () => {
  const { words, treatment } = useApp();
  const { asking, guide } = words;
  const [params] = useSearchParams();
  const asked = params.get('page') ?? '';
  const page = isPageId(asked) ? asked : null;
  const [by, setBy] = useState<By>(() => speakerAs(treatment.usedBy === 'caregiver' ? 'caregiver' : 'patient', treatment));
  return (
    <PlacePage title={asking.title} place="guide">
      <BackHeader act={{ href: page ? `/guide/${page}` : '/guide' }} label={page ? guide.pages[page] : guide.title} />
      <PageHeader title={asking.title} />
      {treatment.usedBy === 'both' && <SpeakerSegments by={by} onChange={setBy} />}
      <Writing page={page} by={by} />
      <p className="small muted">{asking.urgent}</p>
      <Written by={by} />
    </PlacePage>
  );
};

type State = 'writing' | 'empty' | 'kept' | 'failed';

const Writing = ({ page, by }: { readonly page: string | null; readonly by: By }) => {
  const { words, record } = useApp();
  const { asking } = words;
  const open = useQuestionDraft(page);
  const { saving, once } = useSaving();
  const [state, setState] = useState<State>('writing');
  if (!open) return <p role="status">{words.common.opening}</p>;
  const { draft } = open;
  const keep = async (): Promise<void> => {
    const text = draft.text.trim();
    if (text === '') return setState('empty');
    const { saved } = await record(questionRow(text, draft.page, readClock(), by), { form: questionForm, next: null });
    setState(saved ? 'kept' : 'failed');
    if (saved) open.begin();
  };
  const write = (text: string): void => {
    setState('writing');
    open.write(text);
  };
  const from = draft.page !== null && isPageId(draft.page) ? asking.from(words.guide.pages[draft.page]) : null;
  return (
    <>
      <TextArea
        label={asking.label} value={draft.text} onChange={write} maxLength={longest}
        hint={from ?? asking.hint} problem={state === 'empty' ? asking.empty : undefined}
      />
      {!open.safe && <p role="status">{words.states.notSaved.text}</p>}
      {state === 'failed' && <p role="alert">{words.states.notSaved.title}</p>}
      <Button act={{ onTap: () => void once(keep) }}>{saving ? words.checkIn.saving : asking.keep}</Button>
      <p role="status">{state === 'kept' && asking.kept}</p>
    </>
  );
};

const Written = ({ by }: { readonly by: By }) => {
  const { words, diary, unsaved } = useApp();
  const { asking } = words;
  if (diary.status === 'opening') return <p role="status">{words.common.opening}</p>;
  if (diary.status === 'failed') return <NotOpenCards problem={diary.problem} />;
  const questions = questionsOf(diary.rows).filter(({ id }) => unsaved.every((row) => row.id !== id));
  return (
    <>
      <h2>{asking.list}</h2>
      {questions.length === 0 && <p className="muted">{asking.none}</p>}
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} by={by} />
      ))}
    </>
  );
};
