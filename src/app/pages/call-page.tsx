import { useState } from 'react';
import { answeredBy } from '#rules/alert.ts';
import type { CallOutcome, NewRow } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Field } from '#ui/field.tsx';
import type { IconName } from '#ui/icon.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { PickGo } from '#ui/pick-list.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { useEmergencyNumber } from '#app/call-links.tsx';
import { callTime } from '#app/call-time.ts';
import { readClock } from '#app/clock.ts';
import { useAlert } from '#app/find-alert.ts';
import { PlacePage } from '#app/frame.tsx';
import { navigate } from '#app/navigation.tsx';
import { NoAnswer } from '#app/no-answer.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { OpeningPage } from './opening-page.tsx';

const options = ['reached', 'told-to-come', 'told-to-watch', 'no-answer', 'seen'] as const satisfies readonly CallOutcome[];
const icons = { reached: 'phone', 'told-to-come': 'home', 'told-to-watch': 'eye', 'no-answer': 'clock', seen: 'person' } as const satisfies Record<(typeof options)[number], IconName>;

/** What happened after the call, and when. The warning stays until this is answered. */
export const CallPage = ({ rule }: { readonly rule: string }) => {
  const { words, format, diary, record, treatment } = useApp();
  const alert = useAlert(rule);
  const emergency = useEmergencyNumber();
  const [called] = useState(readClock);
  const [time, setTime] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [noAnswerAt, setNoAnswerAt] = useState<string | null>(null);
  const { outcome } = words.alert;

  if (diary.status === 'opening') return <OpeningPage />;
  if (!alert || !diary.view) return <NotFoundPage />;
  const alerts = diary.view.alerts;
  const at = callTime(called, time);

  const keep = async (what: CallOutcome): Promise<void> => {
    const row: NewRow<'call'> = {
      kind: 'call', observedAt: at.instant, recordedAt: readClock().instant, zone: at.zone, civilDay: at.civilDay,
      by: treatment.usedBy === 'caregiver' ? `caregiver:${treatment.caregiverName ?? ''}` : 'patient',
      asked: [], answers: { alerts: answeredBy(alerts, alert.level, alert.crisis), level: alert.level, outcome: what },
    };
    const recorded = await record(row);
    setFailed(!recorded.saved);
    if (what === 'no-answer') setNoAnswerAt(at.instant);
    else navigate('/');
  };

  if (noAnswerAt !== null) return <NoAnswer alert={alert} at={noAnswerAt} onReached={() => void keep('reached')} />;
  return (
    <PlacePage title={outcome.title} place="today">
      <BackHeader act={{ href: '/' }} label={words.alert.backToFlag} />
      <PageHeader title={outcome.title} eyebrow={outcome.at(format.time(at.instant))} />
      {failed && <p role="alert">{words.states.notSaved.title}</p>}
      <PickGo
        label={outcome.title}
        choices={options.map((what) => ({
          title: outcome.options[what].label, note: outcome.options[what].hint, icon: icons[what], act: { onTap: () => void keep(what) },
        }))}
      />
      {time === null ? (
        <TextLink icon="pencil" act={{ onTap: () => setTime(called.instant.slice(11, 16)) }}>
          {outcome.changeTime}
        </TextLink>
      ) : (
        <Field label={outcome.changeTime} value={time} onChange={setTime} input={{ type: 'time' }} />
      )}
      <p>
        <strong>{outcome.worse(emergency)}</strong>
      </p>
      <p className="small muted">{outcome.stays}</p>
    </PlacePage>
  );
};
