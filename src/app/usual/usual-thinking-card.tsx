import { usualChecks } from '#symptoms/baselines.ts';
import { fullScore, isScoreUsable } from '#symptoms/thinking.ts';
import { Button } from '#ui/button.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { Card } from '#ui/card.tsx';
import { useApp } from '#app/app-context.ts';
import { UsualNumber } from './number-fields.tsx';
import { useCalmDay } from './use-calm-day.ts';
import type { UsualForm } from './use-usual-form.ts';

/** The usual score: from two checks, or as the hospital counted it. */
export const UsualThinkingCard = ({ form }: { readonly form: UsualForm }) => {
  const { words, format, treatment } = useApp();
  const { thinking, lower } = words.usual;
  const calmDay = useCalmDay();
  const { thinking_score: score, thinking_checks: checks = [] } = treatment.baselines ?? {};
  return (
    <Card>
      <h2>{thinking.title}</h2>
      <p>{score === undefined ? thinking.none : <strong>{thinking.points(score, fullScore)}</strong>}</p>
      {checks.length > 0 && <Bullets items={checks.map((check) => thinking.once(format.shortDate(check.civilDay), check.score))} />}
      {score !== undefined && !isScoreUsable(score) && <p>{thinking.notUsable}</p>}
      <p className="muted">{thinking.twice}</p>
      {calmDay && checks.length < usualChecks && (
        <Button kind={checks.length === 0 ? 'primary' : 'secondary'} act={{ href: '/usual/thinking' }}>
          {checks.length === 0 ? thinking.start : thinking.again}
        </Button>
      )}
      {!calmDay && <p role="status">{thinking.notToday}</p>}
      <UsualNumber form={form} code="thinking_score" />
      <p className="small muted">{lower}</p>
      <p className="small muted">{thinking.paper}</p>
    </Card>
  );
};
