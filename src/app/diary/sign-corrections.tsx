import { useState } from 'react';
import { severities, sign, signCodes, type SignCode } from '#symptoms/catalogue.ts';
import type { SignAnswers } from '#symptoms/row.ts';
import { Card } from '#ui/card.tsx';
import { CheckRow } from '#ui/check-row.tsx';
import { CountChoice } from '#ui/count-choice.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';
import { SeverityChoice } from '#app/check-in/severity-choice.tsx';

const tappable: readonly string[] = ['yes', 'severity', 'count', 'hours'];
const most = { count: 40, hours: 72 } as const;

/** Signs of an entry that were there and can be taken back or changed by a tap. */
export const correctableSigns = (written: SignAnswers): readonly SignCode[] =>
  signCodes.filter((code) => {
    const value = written[code];
    return tappable.includes(sign(code).kind) && value !== undefined && value !== false && value !== 'none' && value !== 0;
  });

type Props = {
  /** As it stands in the diary: says which signs are listed. */
  readonly written: SignAnswers;
  readonly answers: SignAnswers;
  readonly onChange: (answers: SignAnswers) => void;
};

export const SignCorrections = ({ written, answers, onChange }: Props) => {
  const { words } = useApp();
  const codes = correctableSigns(written);
  const ticks = codes.filter((code) => sign(code).kind === 'yes');
  return (
    <>
      {ticks.length > 0 && (
        <Card kind="flush">
          {ticks.map((code) => (
            <CheckRow
              key={code}
              label={words.signs[code].label}
              checked={answers[code] === true}
              onChange={(there) => onChange({ ...answers, [code]: there })}
            />
          ))}
        </Card>
      )}
      {codes.filter((code) => sign(code).kind === 'severity').map((code) => (
        <SeverityCorrection key={code} code={code} answers={answers} onChange={onChange} />
      ))}
      {codes.filter((code) => typeof written[code] === 'number').map((code) => (
        <NumberCorrection key={code} code={code} answers={answers} onChange={onChange} />
      ))}
    </>
  );
};

type SignProps = Omit<Props, 'written'> & { readonly code: SignCode };

/** A row that opens the five steps in place. */
const SeverityCorrection = ({ code, answers, onChange }: SignProps) => {
  const { words } = useApp();
  const { severity } = words.checkIn;
  const [open, setOpen] = useState(false);
  const now = severities.find((one) => one === answers[code]) ?? 'none';
  if (!open) {
    return (
      <RowList>
        <Row plum title={words.signs[code].label} note={severity.options[now].name} act={{ onTap: () => setOpen(true) }} />
      </RowList>
    );
  }
  return (
    <section>
      <h2>{words.signs[code].label}</h2>
      <SeverityChoice
        legend={words.signs[code].label}
        value={now}
        onPick={(picked) => {
          setOpen(false);
          onChange({ ...answers, [code]: picked });
        }}
      />
    </section>
  );
};

const NumberCorrection = ({ code, answers, onChange }: SignProps) => {
  const { words } = useApp();
  const { counts } = words.checkIn;
  const value = Number(answers[code] ?? 0);
  const kind = sign(code).kind === 'hours' ? 'hours' : 'count';
  return (
    <Card>
      <CountChoice
        words={{ label: words.signs[code].label, less: counts.less, more: counts.more, spoken: kind === 'hours' ? counts.hours(value) : counts.times(value) }}
        value={value}
        max={most[kind]}
        onChange={(next) => onChange({ ...answers, [code]: next })}
      />
    </Card>
  );
};
