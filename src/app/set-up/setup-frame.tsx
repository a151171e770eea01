import type { ReactNode } from 'react';
import { StepHeader } from '#ui/step-header.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { FlowPage } from '#app/frame.tsx';
import { navigate } from '#app/navigation.tsx';

export const questions = ['day', 'number', 'who'] as const;
export type Question = (typeof questions)[number];

/** Asked in a row at the first start (`?first`), one at a time later on. */
export const useWay = (question: Question) => {
  const { treatment, recordTreatment, setPocket } = useApp();
  const inARow = new URLSearchParams(location.search).has('first');
  const at = questions.indexOf(question);
  const next = questions[at + 1];
  const before = questions[at - 1];
  return {
    inARow,
    onward: () => {
      if (!inARow) return navigate('/info');
      if (next) return navigate(`/set-up/${next}?first`);
      // The diary begins here, also when every question was skipped.
      if (treatment.cellsGiven === undefined) void recordTreatment({ cellsGiven: 'unknown' });
      setPocket({ setUp: true });
      navigate('/');
    },
    back: () => navigate(inARow ? (before ? `/set-up/${before}?first` : '/welcome') : '/info'),
  };
};

type Props = { readonly question: Question; readonly title: string; readonly hint?: string; readonly children: ReactNode };

export const SetupFrame = ({ question, title, hint, children }: Props) => {
  const { words, lang, setPocket } = useApp();
  const { inARow, onward, back } = useWay(question);
  const other = lang === 'en' ? 'es' : 'en';
  return (
    <FlowPage
      title={title} back={{ onTap: back }}
      {...(inARow ? { onward: { act: { onTap: onward }, word: words.common.bar.skip } } : {})}
    >
      {inARow && (
        <StepHeader
          words={words.setup.question(questions.indexOf(question) + 1, questions.length)}
          step={questions.indexOf(question) + 1} of={questions.length}
          end={<TextLink lang={other} act={{ onTap: () => setPocket({ language: other }) }}>{words.common.languageNames[other]}</TextLink>}
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
