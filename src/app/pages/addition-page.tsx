import { useEffect, type ComponentType } from 'react';
import { answerSign, changeAddition, isAddition, type Addition, type AdditionDraft } from '#symptoms/addition.ts';
import { isSignCode, type SignCode } from '#symptoms/catalogue.ts';
import type { SignAnswers } from '#symptoms/row.ts';
import { Button } from '#ui/button.tsx';
import { AskBack } from '#app/add/ask-back.tsx';
import { CareFields } from '#app/add/care-fields.tsx';
import { FeverMedicineFields } from '#app/add/fever-medicine-fields.tsx';
import type { FieldsProps } from '#app/add/fields.ts';
import { MedicineFields } from '#app/add/medicine-fields.tsx';
import { MoodFields } from '#app/add/mood-fields.tsx';
import { NoteFields } from '#app/add/note-fields.tsx';
import { problemWords } from '#app/add/problem-words.ts';
import { IntakeFields, SymptomFields } from '#app/add/sign-fields.tsx';
import { useAddition, type OpenAddition } from '#app/add/use-addition.ts';
import { confirmable, useKeepAddition } from '#app/add/use-keep-addition.ts';
import { VisitFields } from '#app/add/visit-fields.tsx';
import { VitalsFields } from '#app/add/vitals-fields.tsx';
import { WhenField } from '#app/add/when-field.tsx';
import { useApp } from '#app/app-context.ts';
import { SignQuestion } from '#app/check-in/sign-question.tsx';
import { FlowPage } from '#app/frame.tsx';
import { navigate } from '#app/navigation.tsx';
import { SpeakerSegments } from '#app/speaker-segments.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { OpeningPage } from './opening-page.tsx';

const fields: Readonly<Record<Addition, ComponentType<FieldsProps>>> = {
  symptom: SymptomFields, vitals: VitalsFields, 'fever-medicine': FeverMedicineFields, medicine: MedicineFields, intake: IntakeFields,
  mood: MoodFields, care: CareFields, note: NoteFields, watch: NoteFields, visit: VisitFields,
};

type Props = { readonly form: string; /** One sign of the form, asked on a page of its own. */ readonly code: string | undefined };

/** One form of /add: kept at each change, and saved as one row. */
export const AdditionPage = ({ form, code }: Props) => (isAddition(form) ? <OneForm key={form} form={form} code={code} /> : <NotFoundPage />);

const OneForm = ({ form, code }: { readonly form: Addition; readonly code: string | undefined }) => {
  const open = useAddition(form);
  if (!open) return <OpeningPage />;
  return code !== undefined && isSignCode(code) ? <OneSign open={open} code={code} /> : <Filling open={open} />;
};

const OneSign = ({ open: { draft, change }, code }: { readonly open: OpenAddition; readonly code: SignCode }) => {
  const { words } = useApp();
  const title = words.signs[code].ask ?? words.signs[code].label;
  const back = (): void => navigate(`/add/${draft.form}`);
  const answer = (value: SignAnswers[SignCode] | null): void => {
    change(answerSign<SignCode>(draft, code, value));
    back();
  };
  return (
    <FlowPage title={title} back={{ onTap: back }}>
      <h1>{title}</h1>
      <SignQuestion code={code} given={draft.answers[code]} onAnswer={answer} />
    </FlowPage>
  );
};

const isCrisis = ({ answers }: AdditionDraft): boolean => answers.suicidal_thoughts === true || answers.suicide_plan_or_unsafe === true;

const Filling = ({ open }: { readonly open: OpenAddition }) => {
  const { words, format, treatment } = useApp();
  const { add, checkIn } = words;
  const { draft } = open;
  const { title } = add.rows[draft.form];
  const { save, saving, asked, clear } = useKeepAddition();
  const Fields = fields[draft.form];
  // What is being saved is no longer the form's to change: kept again, it would come back as a draft.
  const change = (next: AdditionDraft): void => {
    if (saving) return;
    clear();
    open.change(next);
  };
  const when = asked.problems.find((problem) => problem.field === 'when');
  const empty = asked.problems.some((problem) => problem.field === 'form');
  // What is no reading at all is put right first.
  const ask = asked.problems.length === 0 && asked.issues.every((issue) => confirmable.includes(issue)) ? asked.issues[0] : undefined;
  useEffect(() => document.querySelector<HTMLElement>('main [aria-invalid]')?.focus(), [asked]);
  return (
    <FlowPage title={title} back={{ href: draft.form === 'watch' ? '/' : '/add' }}>
      <h1>{title}</h1>
      {open.old && <p role="status">{add.kept}</p>}
      {!open.safe && <p role="status">{words.states.notSaved.text}</p>}
      {treatment.usedBy === 'both' && <SpeakerSegments by={draft.by} onChange={(by) => change(changeAddition(draft, { by }))} />}
      {draft.form === 'vitals' && <p className="muted">{add.vitals.hint}</p>}
      {draft.form === 'mood' && <p className="muted">{add.mood.hint}</p>}
      <Fields draft={draft} change={change} problemOf={problemWords(add, format, { ...asked, typed: draft.typed })} save={save} />
      {draft.form !== 'visit' && (
        <WhenField when={draft.when} onChange={(next) => change(changeAddition(draft, { when: next }))} problem={when?.field === 'when' ? when.code : undefined} />
      )}
      {asked.problems.length + asked.issues.length > 0 && !ask && <p role="alert">{empty ? add.empty : add.wrong}</p>}
      {ask && !saving ? (
        <AskBack draft={draft} issue={ask} onFix={clear} onRight={(right) => save(right, true)} />
      ) : (
        <Button size="tall" act={{ onTap: () => save(draft) }}>
          {saving ? checkIn.saving : isCrisis(draft) ? checkIn.danger.seeWhatToDo : words.common.save}
        </Button>
      )}
    </FlowPage>
  );
};
