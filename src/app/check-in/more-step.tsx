import { finishStep, isTicked, tick } from '#symptoms/check-in.ts';
import { sign, signsMarked, type BodyPart, type SignCode } from '#symptoms/catalogue.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { CheckRow } from '#ui/check-row.tsx';
import { Row } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';
import { CheckInFrame, type StepProps } from './check-in-frame.tsx';

const codes = signsMarked('more');
const parts: readonly BodyPart[] = [...new Set(codes.map((code) => sign(code).part))].toSorted((a, b) => Number(b === 'worry') - Number(a === 'worry'));

/** Something else: every further sign under its part of the body. */
export const MoreStep = ({ draft, change, go, back, safe }: StepProps) => {
  const { words } = useApp();
  const { symptoms, severity } = words.checkIn;
  const done = () => {
    const finished = finishStep(draft);
    if ('draft' in finished) go(finished.draft);
  };
  const noteOf = (code: SignCode): string | undefined => {
    const value = draft.answers[code];
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? severity.options[value].name : words.signs[code].hint;
  };
  return (
    <CheckInFrame draft={draft} back={back} safe={safe} title={symptoms.somethingElseTitle}>
      <p className="muted">{symptoms.hint}</p>
      {parts.map((part) => (
        <section key={part}>
          <h2>{words.bodyParts[part]}</h2>
          <Card kind="flush">
            {codes.filter((code) => sign(code).part === part).map((code) => {
              const note = noteOf(code);
              return sign(code).kind === 'yes' ? (
                <CheckRow
                  key={code} label={words.signs[code].label} checked={isTicked(draft, code)}
                  onChange={(on) => change(tick(draft, code, on))} {...(words.signs[code].hint ? { hint: words.signs[code].hint } : {})}
                />
              ) : (
                <ul key={code} className="rows">
                  <Row act={{ href: `/check-in/sign/${code}` }} title={words.signs[code].label} {...(note ? { note } : {})} />
                </ul>
              );
            })}
          </Card>
        </section>
      ))}
      <Button size="tall" act={{ onTap: done }}>
        {words.common.done}
      </Button>
    </CheckInFrame>
  );
};
