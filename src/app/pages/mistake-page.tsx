import { useState } from 'react';
import type { Alert } from '#rules/alert.ts';
import { sign, type SignCode } from '#symptoms/catalogue.ts';
import { correctionOf, mayTakeBack } from '#symptoms/corrections.ts';
import { isEntry, type EntryRow, type SignAnswers } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from '#app/app-context.ts';
import { useSignText } from '#app/alert-view.ts';
import { readClock } from '#app/clock.ts';
import { TakerChoice, useTaker } from '#app/diary/taker-choice.tsx';
import { useAlert } from '#app/find-alert.ts';
import { PlacePage } from '#app/frame.tsx';
import { navigate } from '#app/navigation.tsx';
import { useSaving } from '#app/use-saving.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { OpeningPage } from './opening-page.tsx';

/** The signs of one row that the alert rests on. A measurement is not unticked: it is typed again on the page of its entry. */
const ticksOf = (alert: Alert, row: EntryRow): readonly SignCode[] =>
  (alert.finding?.entered ?? [])
    .filter((entered) => entered.rowId === row.id && ['yes', 'severity', 'count', 'hours'].includes(sign(entered.code).kind))
    .map(({ code }) => code);

const notThere = (code: SignCode): boolean | 'none' | 0 => (sign(code).kind === 'yes' ? false : sign(code).kind === 'severity' ? 'none' : 0);

/** “I marked this by mistake”: one question, and the mistaken mark stays readable in the diary. */
export const MistakePage = ({ rule }: { readonly rule: string }) => {
  const { diary } = useApp();
  const alert = useAlert(rule);
  if (diary.status === 'opening') return <OpeningPage />;
  const rows = diary.rows.filter((row) => alert?.key.rests.includes(row.id)).filter(isEntry);
  const [first] = rows;
  return alert && first ? <MistakeQuestion alert={alert} rows={rows} first={first} /> : <NotFoundPage />;
};

type Props = { readonly alert: Alert; /** What it rests on. */ readonly rows: readonly EntryRow[]; readonly first: EntryRow };

const MistakeQuestion = ({ alert, rows, first }: Props) => {
  const { words, record } = useApp();
  const signText = useSignText();
  const taker = useTaker(first);
  const { mistake } = words.alert;
  const [failed, setFailed] = useState(false);
  const { saving, once } = useSaving();
  const measured = rows.find((row) => ticksOf(alert, row).length === 0);

  const confirm = async (): Promise<void> => {
    if (measured) return navigate(`/diary/entry/${measured.id}`);
    for (const row of rows) {
      const gone: SignAnswers = Object.fromEntries(ticksOf(alert, row).map((code) => [code, notThere(code)]));
      const correction = correctionOf(row, gone, readClock(), taker.by);
      if (!correction || !(await record(correction)).saved) return setFailed(true);
    }
    // This is what happened: nobody is asked about the warning again.
    const { instant, zone, civilDay } = readClock();
    const { saved } = await record({
      kind: 'call', observedAt: instant, recordedAt: instant, zone, civilDay, by: taker.by,
      asked: [], answers: { alerts: [alert.key], level: alert.level, outcome: 'mistake' },
    });
    if (saved) navigate('/');
    else setFailed(true);
  };

  return (
    <PlacePage title={mistake.title} place="today">
      <BackHeader act={{ href: '/' }} label={mistake.goBack} />
      <PageHeader title={mistake.title} note={signText(alert)} />
      <p>{mistake.text}</p>
      <TakerChoice row={first} taker={taker} />
      <Button size="tall" act={{ href: '/' }}>
        {mistake.goBack}
      </Button>
      {rows.every((row) => mayTakeBack(taker.by, row)) && (
        <Button kind="secondary" act={{ onTap: () => void once(confirm) }}>
          {saving ? words.checkIn.saving : measured ? words.alert.changeEntry : mistake.confirm}
        </Button>
      )}
      {failed && <p role="alert">{words.states.notSaved.title}</p>}
      <p className="small muted">{mistake.kept}</p>
    </PlacePage>
  );
};
