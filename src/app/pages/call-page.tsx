import { useState } from 'react';
import { answeredBy, isCrisis, type Alert, type Alerts } from '#rules/alert.ts';
import type { AlertKey, By, CallOutcome, NewRow } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Field } from '#ui/field.tsx';
import type { IconName } from '#ui/icon.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { PickGo } from '#ui/pick-list.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { useEmergencyNumber } from '#app/call-links.tsx';
import { callTime } from '#app/call-time.ts';
import { readClock, type Moment } from '#app/clock.ts';
import { firstTry } from '#app/first-try.ts';
import { useAlert } from '#app/find-alert.ts';
import { PlacePage } from '#app/frame.tsx';
import { navigate } from '#app/navigation.tsx';
import { NoAnswer } from '#app/no-answer.tsx';
import { useSaving } from '#app/use-saving.ts';
import { SpeakerSegments, speakerAs } from '#app/speaker-segments.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { OpeningPage } from './opening-page.tsx';

const options = ['reached', 'told-to-come', 'told-to-watch', 'no-answer', 'seen'] as const satisfies readonly CallOutcome[];
const icons = { reached: 'phone', 'told-to-come': 'home', 'told-to-watch': 'eye', 'no-answer': 'clock', seen: 'person' } as const satisfies Record<(typeof options)[number], IconName>;

/** What comes after the call, where that is not Today: the way there, a note of what to look for. */
const next: Partial<Record<CallOutcome, string>> = { 'told-to-come': '/way', 'told-to-watch': '/add/watch' };

/** What happened after the call, when, and who says so. The warning stays until this is kept. */
export const CallPage = ({ rule }: { readonly rule: string }) => {
  const { diary } = useApp();
  const alert = useAlert(rule);
  // The page goes on with the alert it was opened for, also once the answer has settled it.
  const [opened, setOpened] = useState<Alert | null>(null);
  if (alert && !opened) setOpened(alert);
  if (diary.status === 'opening') return <OpeningPage />;
  const asked = opened ?? alert;
  return asked && diary.view ? <WhatHappened alert={asked} alerts={diary.view.alerts} /> : <NotFoundPage />;
};

/** A crisis is settled by its own call only, and its call settles nothing else that may not have been seen. */
const settledBy = (alert: Alert, alerts: Alerts): readonly AlertKey[] =>
  answeredBy(alerts, alert.level, alert.crisis).filter((key) => isCrisis(key.rule) === alert.crisis);

const WhatHappened = ({ alert, alerts }: { readonly alert: Alert; readonly alerts: Alerts }) => {
  const { words, format, record, treatment, diary } = useApp();
  const rows = diary.status === 'opening' ? [] : diary.rows;
  const emergency = useEmergencyNumber();
  const [called] = useState(readClock);
  const [time, setTime] = useState<string | null>(null);
  const [by, setBy] = useState<By>(() => speakerAs(treatment.usedBy === 'caregiver' ? 'caregiver' : 'patient', treatment));
  const { once } = useSaving();
  const [failed, setFailed] = useState(false);
  const [noAnswerAt, setNoAnswerAt] = useState<string | null>(null);
  const { outcome } = words.alert;
  const at = callTime(called, time);

  const keep = async (what: CallOutcome, when: Moment): Promise<void> => {
    const row: NewRow<'call'> = {
      kind: 'call', observedAt: when.instant, recordedAt: readClock().instant, zone: when.zone, civilDay: when.civilDay,
      by, asked: [], answers: { alerts: settledBy(alert, alerts), level: alert.level, outcome: what },
    };
    const { saved } = await record(row);
    setFailed(!saved);
    if (what === 'no-answer') setNoAnswerAt(when.instant);
    else if (saved) navigate(next[what] ?? '/');
  };

  const notSaved = failed && <p role="alert">{words.alert.outcome.notSaved}</p>;
  if (noAnswerAt !== null) {
    return (
      <NoAnswer alert={alert} at={noAnswerAt} since={firstTry(rows, [alert.key]) ?? noAnswerAt} onReached={() => void once(() => keep('reached', readClock()))}>
        {notSaved}
      </NoAnswer>
    );
  }
  return (
    <PlacePage title={outcome.title} place="today">
      <BackHeader act={{ href: '/' }} label={words.alert.backToFlag} />
      <PageHeader title={outcome.title} eyebrow={outcome.at(format.time(at.instant))} />
      {notSaved}
      {treatment.usedBy === 'both' && <SpeakerSegments by={by} onChange={setBy} />}
      <PickGo
        label={outcome.title}
        choices={options.filter((what) => alert.level !== 'emergency' || what !== 'told-to-watch').map((what) => ({
          title: outcome.options[what].label, note: outcome.options[what].hint, icon: icons[what], act: { onTap: () => void once(() => keep(what, at)) },
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
