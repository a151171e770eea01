import type { ReactNode } from 'react';
import { languages } from '#content/languages.ts';
import type { TreatmentAnswers } from '#symptoms/row.ts';
import { StepHeader } from '#ui/step-header.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { FlowPage } from '#app/frame.tsx';
import { navigate } from '#app/navigation.tsx';
import { useSaving } from '#app/use-saving.ts';

export const questions = ['day', 'number', 'who'] as const;
export type Question = (typeof questions)[number];

/** Asked in a row at the first start (`?first`), one at a time later on. */
export const useWay = (question: Question) => {
  const { treatment, recordTreatment, setPocket } = useApp();
  const { saving, once } = useSaving();
  const inARow = new URLSearchParams(location.search).has('first');
  const at = questions.indexOf(question);
  const next = questions[at + 1];
  const before = questions[at - 1];
  // The diary begins with the last question, also when every one was skipped.
  const begins: TreatmentAnswers = inARow && !next && treatment.cellsGiven === undefined ? { cellsGiven: 'unknown' } : {};
  const onward = (): void => {
    if (!inARow) return navigate('/info');
    if (next) return navigate(`/set-up/${next}?first`);
    setPocket({ setUp: true });
    navigate('/');
  };
  return {
    inARow,
    saving,
    /** Keeps what changed and goes on. @returns false when the phone could not keep it; then the question stays. */
    keep: async (changed: TreatmentAnswers): Promise<boolean> => {
      // One row for both: two written one after the other would each start from the answers before them.
      const answers = { ...changed, ...begins };
      const kept = await once(async () => {
        const { saved } = isEmpty(answers) ? { saved: true } : await recordTreatment(answers);
        if (saved) onward();
        return saved;
      });
      return kept ?? true;
    },
    skip: () => {
      if (!isEmpty(begins)) void recordTreatment(begins);
      onward();
    },
    back: () => navigate(inARow ? (before ? `/set-up/${before}?first` : '/welcome') : '/info'),
  };
};

const isEmpty = (answers: TreatmentAnswers): boolean => Object.keys(answers).length === 0;

type Props = { readonly question: Question; readonly title: string; readonly hint?: string; /** Once something is chosen there is no Skip beside Next: a slip would throw it away. */ readonly chosen?: boolean; readonly children: ReactNode };

export const SetupFrame = ({ question, title, hint, chosen = false, children }: Props) => {
  const { words, lang, setPocket } = useApp();
  const { inARow, skip, back } = useWay(question);
  return (
    <FlowPage
      title={title} back={{ onTap: back }}
      {...(inARow && !chosen ? { onward: { act: { onTap: skip }, word: words.common.bar.skip } } : {})}
    >
      {inARow && (
        <StepHeader
          words={words.setup.question(questions.indexOf(question) + 1, questions.length)}
          step={questions.indexOf(question) + 1} of={questions.length}
          end={languages.filter((other) => other !== lang).map((other) => (
            <TextLink key={other} lang={other} act={{ onTap: () => setPocket({ language: other }) }}>{words.common.languageNames[other]}</TextLink>
          ))}
        />
      )}
      <div>
        <h1>{title}</h1>
        {hint && <p className="muted">{hint}</p>}
      </div>
      {children}
    </FlowPage>
  );
};
