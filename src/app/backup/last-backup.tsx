import { useState } from 'react';
import { countsOf, newSince } from '#sharing/backup-summary.ts';
import { daysBetween } from '#symptoms/civil-day.ts';
import { Button } from '#ui/button.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { useSpace } from '#app/keeping/use-space.ts';
import type { Known, Ready } from './use-backup.ts';

type Props = { readonly known: Known; readonly onMake: () => void; readonly onWhere: (made: Ready['made']) => void };

/** The last backup, what is in none yet, and the one thing to do. */
export const LastBackup = ({ known: { stock, mark }, onMake, onWhere }: Props) => {
  const { words, format, now } = useApp();
  const { backup } = words;
  const { made } = mark;
  const space = useSpace();
  const fresh = newSince(stock.rows, made?.phones ?? []).length;
  const onPhone = [
    { term: backup.onPhone, detail: backup.counts(countsOf(stock.rows, stock.unread.length)) },
    ...(space === null ? [] : [{ term: backup.space.label, detail: backup.space.said(format.number(space / 1_000_000, 1)) }]),
  ];
  const ofFile = made && [
    { term: backup.inFile, detail: backup.counts(made) },
    { term: backup.savedTo.label, detail: made.where === '' ? <Where made={made} onWhere={onWhere} /> : backup.savedTo.said(made.where) },
    { term: backup.checked.label, detail: made.checkedOn === null ? backup.checked.never : backup.checked.said(format.date(made.checkedOn)) },
  ];
  return (
    <StateCard
      icon="box"
      plum
      heading={backup.last(made && daysBetween(made.civilDay, now.civilDay))}
      note={made ? format.capital(`${format.date(made.civilDay)}, ${format.time(made.madeAt)}`) : backup.never}
    >
      {ofFile && <FactList facts={ofFile} />}
      <FactList facts={onPhone} />
      {stock.rows.length === 0 && <p>{backup.nothingYet}</p>}
      {made && fresh > 0 && (
        <p>
          <strong>{backup.fresh(fresh)}</strong>
        </p>
      )}
      {stock.rows.length > 0 && (
        <Button size="tall" act={{ onTap: onMake }}>
          {backup.make}
        </Button>
      )}
    </StateCard>
  );
};

const Where = ({ made, onWhere }: { readonly made: Ready['made']; readonly onWhere: (made: Ready['made']) => void }) => {
  const { savedTo } = useApp().words.backup;
  const [where, setWhere] = useState('');
  return (
    <Form
      onSend={() => {
        if (where.trim() !== '') onWhere({ ...made, where: where.trim() });
      }}
    >
      <Field label={savedTo.ask} hint={savedTo.example} value={where} onChange={setWhere} input={{ maxLength: 60, autoComplete: 'off', enterKeyHint: 'done' }} />
      <Button kind="secondary" act={{ submit: true }}>
        {savedTo.keep}
      </Button>
    </Form>
  );
};
