import { answerSign, signsOf } from '#symptoms/addition.ts';
import { sign, signCodes, type SignCode } from '#symptoms/catalogue.ts';
import { dueSigns } from '#symptoms/due-signs.ts';
import { Card } from '#ui/card.tsx';
import { useApp } from '#app/app-context.ts';
import { SignFinder } from '#app/check-in/sign-finder.tsx';
import { SignLine } from '#app/check-in/sign-line.tsx';
import type { FieldsProps } from './fields.ts';

/** Every sign that is a tick or a question; measurements and medicines have forms of their own. */
export const allSigns: readonly SignCode[] = signCodes.filter((code) => !sign(code).own);

const useLine = ({ draft, change }: Pick<FieldsProps, 'draft' | 'change'>) => ({
  answers: draft.answers,
  isTicked: (code: SignCode): boolean => draft.answers[code] === true,
  onTick: (code: SignCode, on: boolean): void => change(answerSign<SignCode>(draft, code, on ? true : null)),
  hrefOf: (code: SignCode): string => `/add/${draft.form}/${code}`,
});

/** Something felt or seen: any sign of the catalogue. */
export const SymptomFields = (props: FieldsProps) => {
  const { day, treatment } = useApp();
  return <SignFinder codes={allSigns} due={dueSigns(day, treatment.target)} {...useLine(props)} />;
};

/** Eating, drinking, urine and stools. */
export const IntakeFields = (props: FieldsProps) => {
  const line = useLine(props);
  return (
    <Card kind="flush">
      {signsOf.intake.map((code) => (
        <SignLine key={code} code={code} {...line} />
      ))}
    </Card>
  );
};
