import { signLevel } from '#rules/sign-level.ts';
import { insteadOfScore } from '#symptoms/rhythm.ts';
import type { SignAnswers, SignCode } from '#symptoms/row.ts';
import { questionsRow } from '#symptoms/thinking.ts';
import { AlertCard } from '#ui/alert-card.tsx';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { CallDock } from '#ui/call-dock.tsx';
import { Card } from '#ui/card.tsx';
import { CheckRow } from '#ui/check-row.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useState } from 'react';
import { useApp } from '#app/app-context.ts';
import { EmergencyCalls } from '#app/call-links.tsx';
import { DockedCall } from '#app/docked-call.tsx';
import { PlacePage } from '#app/frame.tsx';
import { useKeepThinking } from './use-keep-thinking.ts';

/** Where the usual score is too low to compare with: no score, but what the caregiver sees (evidence, section d). */
export const QuestionsPage = () => {
  const { words, treatment, day, format, limits } = useApp();
  const { thinking: say, check, signs } = words;
  const [seen, setSeen] = useState<readonly SignCode[]>([]);
  const keep = useKeepThinking('today');
  const answers: SignAnswers = Object.fromEntries(insteadOfScore.map((code) => [code, seen.includes(code)]));
  const { level } = signLevel(answers, { limits, day, target: treatment.target ?? 'unknown' });
  const call = level === 'none' || level === 'routine' ? null : level;
  const save = (): void => keep((moment, by) => questionsRow(answers, moment, by));
  return (
    <PlacePage title={say.title}>
      <BackHeader act={{ href: '/check' }} label={check.title(treatment.patientName || null)} />
      <PageHeader title={say.title} note={say.notUsable.text} />
      <AlertCard level="emergency" heading={say.danger.title} note={say.danger.text}>
        <EmergencyCalls tone="emergency" />
      </AlertCard>
      <h2>{say.notUsable.ask(treatment.patientName || null)}</h2>
      <Card kind="flush">
        {insteadOfScore.map((code) => (
          <CheckRow
            key={code}
            label={signs[code].label}
            checked={seen.includes(code)}
            onChange={(on) => setSeen(on ? [...seen, code] : seen.filter((other) => other !== code))}
            {...(signs[code].hint ? { hint: signs[code].hint } : {})}
          />
        ))}
      </Card>
      <Button size="tall" kind={seen.length > 0 ? 'primary' : 'secondary'} act={{ onTap: save }}>
        {seen.length > 0 ? check.save : check.none}
      </Button>
      <CallDock level={call} reason={check.ticked(format.list(seen.map((code) => signs[code].noun)))}>
        {call && <DockedCall level={call} onCall={save} />}
      </CallDock>
    </PlacePage>
  );
};
