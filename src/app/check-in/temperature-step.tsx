import { useState } from 'react';
import {
  answerAgreed, chooseUnit, chooseWhen, confirmTemperature, finishStep, rowOf, skipStep, stepProblems, tickFeverMedicine, typeTemperature, type Draft,
} from '#symptoms/check-in.ts';
import { doseInForce, medicineHours } from '#symptoms/dose-in-force.ts';
import { readTemperature, type ReadTemperature } from '#symptoms/read-temperature.ts';
import { observedAt, rightNow } from '#symptoms/when.ts';
import { Button, ButtonPair } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { CheckRow } from '#ui/check-row.tsx';
import { TemperatureField } from '#ui/temperature-field.tsx';
import { YesNo } from '#ui/yes-no.tsx';
import { WhenField } from '#app/add/when-field.tsx';
import { useApp } from '#app/app-context.ts';
import { readClock } from '#app/clock.ts';
import { callsNow, imagined, useMeaningWith } from '#app/save-entry.ts';
import { CheckInFrame, type StepProps } from './check-in-frame.tsx';
import { SpeakerChoice } from './speaker-choice.tsx';

/** Step 2, and the temperature alone. What is dangerous is acted on before anything is asked back. */
export const TemperatureStep = ({ draft, change, go, back, safe, save, saving }: StepProps) => {
  const { words, format, pocket, now, diary } = useApp();
  const { temperature } = words.checkIn;
  const meaningWith = useMeaningWith();
  const [asked, setAsked] = useState<'nothing' | 'problem' | 'meaning'>('nothing');
  const { text, unit } = draft.temperature;
  const read = readTemperature(text, unit);
  const alone = draft.form === 'temperature';
  const last = draft.steps.at(-1) === 'temperature';
  const when = draft.when ?? rightNow;
  const seen = observedAt(when, now);
  const dose = diary.status === 'opening' ? null : doseInForce(diary.rows, now.ms);

  const next = (at: Draft): void => {
    const finished = finishStep(at);
    if ('problems' in finished) return setAsked('problem');
    const result = rowOf(finished.draft, readClock());
    if ('problems' in result) return setAsked('problem');
    const dangerous = callsNow(meaningWith({ row: imagined(result.row) }));
    if (!dangerous && !at.temperature.confirmed && read.issue) return setAsked('meaning');
    if (dangerous || last) save(finished.draft);
    else go(finished.draft);
  };

  const problem = asked === 'problem' && stepProblems(draft, 'temperature').length > 0
    ? text.trim() === '' ? temperature.empty : temperature.unreadable
    : undefined;

  return (
    <CheckInFrame
      draft={draft} back={back} safe={safe} title={alone ? temperature.onlyTitle : temperature.title}
      {...(alone ? {} : { onward: { act: { onTap: () => go(skipStep(draft)) }, word: words.common.bar.skip } })}
    >
      {alone && <SpeakerChoice draft={draft} change={change} />}
      <TemperatureField
        words={{
          label: temperature.label,
          unit: words.common.units[unit],
          other: read.kind === 'read' ? otherUnit(read, format.degrees) : '',
          spoken: read.kind === 'read' ? temperature.spoken(format.number(read.value, 1), words.common.units[read.unit === 'C' ? 'spokenC' : 'spokenF']) : '',
          changeUnit: words.common.change,
          pad: temperature.pad,
          clear: temperature.clear,
          delete: temperature.deleteDigit,
          point: format.number(1.5, 1).charAt(1),
        }}
        value={text}
        problem={problem}
        phoneKeyboard={pocket.phoneKeyboard}
        onChange={(typed) => {
          setAsked('nothing');
          change(typeTemperature(draft, typed));
        }}
        onChangeUnit={() => change(chooseUnit(draft, unit === 'C' ? 'F' : 'C'))}
      />
      <Card kind="flush">
        <CheckRow
          icon="pill"
          label={temperature.feverMedicine(medicineHours.usual)}
          hint={dose ? words.add.dose.known(words.add.dose.names[dose.medicine.name], format.time(dose.at)) : words.add.dose.naproxen(medicineHours.naproxen)}
          checked={draft.feverMedicine.taken}
          onChange={(taken) => change(tickFeverMedicine(draft, taken))}
        />
      </Card>
      {draft.feverMedicine.taken && (
        <YesNo
          question={temperature.feverMedicineAgreed}
          answers={([true, false] as const).map((agreed) => ({
            label: agreed ? words.common.yes : words.common.no,
            act: { onTap: () => change(answerAgreed(draft, agreed)) },
            on: draft.feverMedicine.agreed === agreed,
          }))}
        />
      )}
      {alone && (
        <WhenField
          when={when}
          onChange={(chosen) => {
            setAsked('nothing');
            change(chooseWhen(draft, chosen));
          }}
          problem={asked === 'problem' && 'problem' in seen ? seen.problem : undefined}
        />
      )}
      {asked === 'meaning' && !saving && read.kind === 'read' && read.issue ? (
        <AskBack read={read} typed={text} onFix={() => setAsked('nothing')} onRight={() => next(confirmTemperature(draft))} />
      ) : (
        <Button size="tall" act={{ onTap: () => next(draft) }}>
          {saving ? words.checkIn.saving : alone ? temperature.save : words.common.next}
        </Button>
      )}
    </CheckInFrame>
  );
};

const otherUnit = (read: ReadTemperature, degrees: (value: number, unit: 'C' | 'F') => string): string =>
  read.unit === 'C' ? degrees(read.fahrenheit, 'F') : degrees(read.celsius, 'C');

type AskBackProps = { readonly read: ReadTemperature; readonly typed: string; readonly onFix: () => void; readonly onRight: () => void };

/** A likely harmless meaning is asked about first. */
export const AskBack = ({ read, typed, onFix, onRight }: AskBackProps) => {
  const { words, format } = useApp();
  const { temperature } = words.checkIn;
  const ask = read.issue === 'temp-unit-swapped' ? temperature.swapped : temperature.decimal;
  const shown = format.degrees(read.value, read.unit);
  return (
    <Card>
      <div role="status">
        <h2>{ask.title(shown)}</h2>
        <p>
          {typed} → {ask.text(shown)}
        </p>
      </div>
      <ButtonPair>
        <Button kind="secondary" act={{ onTap: onFix }}>
          {temperature.fixIt}
        </Button>
        <Button kind="secondary" act={{ onTap: onRight }}>
          {temperature.itIsRight}
        </Button>
      </ButtonPair>
    </Card>
  );
};
