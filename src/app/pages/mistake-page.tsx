import { useState } from 'react';
import type { Alert } from '#rules/alert.ts';
import { sign, type SignCode } from '#symptoms/catalogue.ts';
import { correctionOf, mayTakeBack } from '#symptoms/corrections.ts';
import { isEntry, type By, type EntryRow, type SignAnswers } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { useApp } from '#app/app-context.ts';
import { useSignText } from '#app/alert-view.ts';
import { readClock } from '#app/clock.ts';
import { useAlert } from '#app/find-alert.ts';
import { PlacePage } from '#app/frame.tsx';
import { navigate } from '#app/navigation.tsx';
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
  const { words, diary, treatment, record } = useApp();
  const alert = useAlert(rule);
  const signText = useSignText();
  const { mistake } = words.alert;
  const { speaker } = words.checkIn;
  const [role, setRole] = useState<'patient' | 'caregiver'>(treatment.usedBy === 'caregiver' ? 'caregiver' : 'patient');
  const [failed, setFailed] = useState(false);
  if (diary.status === 'opening') return <OpeningPage />;
  if (!alert) return <NotFoundPage />;
  const by: By = role === 'patient' ? 'patient' : `caregiver:${treatment.caregiverName ?? ''}`;
  const rows = diary.rows.filter((row) => alert.key.rests.includes(row.id)).filter(isEntry);
  const measured = rows.find((row) => ticksOf(alert, row).length === 0);
  const allowed = rows.every((row) => mayTakeBack(by, row));

  const confirm = async (): Promise<void> => {
    if (measured) return navigate(`/diary/entry/${measured.id}`);
    for (const row of rows) {
      const gone: SignAnswers = Object.fromEntries(ticksOf(alert, row).map((code) => [code, notThere(code)]));
      const correction = correctionOf(row, gone, readClock(), by);
      if (!correction || !(await record(correction)).saved) return setFailed(true);
    }
    // This is what happened: nobody is asked about the warning again.
    const { instant, zone, civilDay } = readClock();
    const { saved } = await record({
      kind: 'call', observedAt: instant, recordedAt: instant, zone, civilDay, by,
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
      {(treatment.usedBy === 'both' || !mayTakeBack('patient', rows[0] ?? { by: 'patient' })) && (
        <Segmented
          legend={speaker.title}
          options={[
            { value: 'patient', label: speaker.patient(treatment.patientName ?? null) },
            { value: 'caregiver', label: speaker.caregiver(treatment.caregiverName ?? null) },
          ]}
          value={role}
          onChange={setRole}
        />
      )}
      <Button size="tall" act={{ href: '/' }}>
        {mistake.goBack}
      </Button>
      {allowed && rows.length > 0 ? (
        <Button kind="secondary" act={{ onTap: () => void confirm() }}>
          {measured ? words.alert.changeEntry : mistake.confirm}
        </Button>
      ) : (
        <p role="status">{mistake.caregiverOnly}</p>
      )}
      {failed && <p role="alert">{words.states.notSaved.title}</p>}
      <p className="small muted">{mistake.kept}</p>
    </PlacePage>
  );
};
