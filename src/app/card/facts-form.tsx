import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { cardFields, type CardFacts, type CardField } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Field } from '#ui/field.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { navigate } from '#app/navigation.tsx';
import { useSaving } from '#app/use-saving.ts';

/** As much as still fits into a code that a phone can read. */
const longest: Readonly<Record<CardField, number>> = {
  fullName: 80, birthDate: 10, diagnosis: 120, centre: 100, consultant: 80, hospitalNumber: 40, allergies: 200, medicines: 500, caregiverPhone: 40,
};

const keyboards: Readonly<Partial<Record<CardField, ComponentProps<typeof Field>['input']>>> = {
  fullName: { autoComplete: 'off', autoCapitalize: 'words' },
  birthDate: { type: 'date', min: '1900-01-01' },
  hospitalNumber: { autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false },
  caregiverPhone: { type: 'tel', autoComplete: 'off' },
};

type Typed = Readonly<Partial<Record<CardField, string>>>;

const factsOf = (typed: Typed): CardFacts =>
  Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, text.trim() || null]));

/** The facts of the card. What was typed is kept by the button, and when the page is left without it. */
export const FactsForm = () => {
  const { words, now, treatment, recordTreatment } = useApp();
  const { form } = words.card;
  const [typed, setTyped] = useState<Typed>({});
  const [failed, setFailed] = useState(false);
  const { saving, once } = useSaving();
  const kept = useRef(false);
  const leave = useRef(() => undefined as void);
  const left = Object.keys(typed).length > 0 && !failed;
  useEffect(() => {
    leave.current = () => (left && !saving && !kept.current ? void recordTreatment({ card: factsOf(typed) }) : undefined);
  });
  useEffect(() => () => leave.current(), []);
  const save = async (): Promise<void> => {
    if (!left && !failed) return navigate('/card');
    const outcome = await once(() => recordTreatment({ card: factsOf(typed) }));
    if (!outcome) return;
    kept.current = outcome.saved;
    setFailed(!outcome.saved);
    if (outcome.saved) navigate('/card');
  };
  const change = (field: CardField) => (text: string) => {
    kept.current = false;
    setFailed(false);
    setTyped({ ...typed, [field]: text });
  };
  return (
    <PlacePage title={form.title} place="me">
      <BackHeader act={{ href: '/card' }} label={words.card.title} />
      <PageHeader title={form.title} note={form.intro} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Card>
          {cardFields.map((field) => {
            const hint = form.hints[field];
            const shared = { label: form.fields[field], value: typed[field] ?? treatment.card?.[field] ?? '', onChange: change(field), ...(hint ? { hint } : {}) };
            if (field === 'medicines' || field === 'allergies') return <TextArea key={field} {...shared} maxLength={longest[field]} />;
            return <Field key={field} {...shared} input={{ maxLength: longest[field], ...keyboards[field], ...(field === 'birthDate' ? { max: now.civilDay } : {}) }} />;
          })}
          {failed && <p role="alert">{form.notSaved}</p>}
          <Button size="tall" act={{ onTap: () => void save() }}>
            {saving ? words.checkIn.saving : words.common.save}
          </Button>
        </Card>
      </form>
      <RowList>
        <Row act={{ href: '/info' }} icon="calendar" title={form.elsewhere.cells} />
        <Row act={{ href: '/set-up/number' }} icon="phone" title={form.elsewhere.number} />
        <Row act={{ href: '/usual' }} icon="head" title={form.elsewhere.usual} />
      </RowList>
    </PlacePage>
  );
};
