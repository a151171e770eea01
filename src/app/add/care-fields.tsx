import { answerSign, signsOf } from '#symptoms/addition.ts';
import type { SignCode } from '#symptoms/catalogue.ts';
import { Card } from '#ui/card.tsx';
import { CheckRow } from '#ui/check-row.tsx';
import { useApp } from '#app/app-context.ts';
import type { FieldsProps } from './fields.ts';

type CareCode = (typeof signsOf.care)[number];
const groups = [
  { name: 'contacts', codes: ['contact_vzv_measles', 'contact_respiratory'] },
  { name: 'vaccines', codes: ['live_vaccine_given', 'live_vaccine_offered'] },
  { name: 'other', codes: ['drove', 'caregiver_absent'] },
] as const satisfies readonly { readonly name: string; readonly codes: readonly (CareCode & SignCode)[] }[];

/** What happened around the patient. */
export const CareFields = ({ draft, change }: FieldsProps) => {
  const { words } = useApp();
  const { care } = words.add;
  return groups.map(({ name, codes }) => (
    <section key={name}>
      <h2>{care[name]}</h2>
      <Card kind="flush">
        {codes.map((code) => {
          const { label, hint } = words.signs[code];
          return (
            <CheckRow
              key={code} label={label} checked={draft.answers[code] === true} {...(hint ? { hint } : {})}
              onChange={(on) => change(answerSign(draft, code, on ? true : null))}
            />
          );
        })}
      </Card>
      {name === 'vaccines' && <p className="small muted">{care.notSureLive}</p>}
    </section>
  ));
};
