import { questionsOf } from '#symptoms/question.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from '#app/app-context.ts';
import { TeamCall } from '#app/call-links.tsx';
import { ClinicCall, useClinicNow } from '#app/clinic-call.tsx';
import { PlacePage } from '#app/frame.tsx';
import { NoTeamNumber } from '#app/urgent-view.tsx';

/** Asking for an appointment: the number that answers now, what to say, and the questions written so far. */
export const AppointmentPage = () => {
  const { words, targets, treatment, diary } = useApp();
  const { appointment } = words.calling;
  const clinic = useClinicNow();
  const questions = diary.status === 'opening' ? [] : questionsOf(diary.rows).filter(({ answers }) => !answers.question.asked);
  const patient = treatment.usedBy === 'patient' ? null : (treatment.patientName ?? null);
  return (
    <PlacePage title={appointment.title}>
      <BackHeader act={{ href: '/help' }} label={words.help.title} />
      <PageHeader title={appointment.title} />
      {targets.team || targets.clinic ? <ClinicCall /> : <NoTeamNumber />}
      <Card>
        <p className="small muted">{appointment.sayTitle}</p>
        <p className="lead">{appointment.say(patient)}</p>
        <h2>{appointment.questions}</h2>
        {questions.length === 0 ? <p className="muted">{appointment.none}</p> : <Bullets items={questions.map(({ answers }) => answers.text)} />}
        <Button kind="secondary" act={{ href: '/guide/ask' }}>
          {questions.length === 0 ? appointment.write : appointment.all}
        </Button>
      </Card>
      <p>
        <strong>{appointment.notUrgent}</strong>
      </p>
      {targets.clinic && clinic?.open !== false && <TeamCall tone="plain" note={words.help.dayOrNight} />}
    </PlacePage>
  );
};
