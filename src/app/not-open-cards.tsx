import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { Steps } from '#ui/steps.tsx';
import { useApp, type DiaryProblem } from './app-context.ts';
import { TeamCall } from './call-links.tsx';

type Props = { readonly problem: DiaryProblem; /** What is entered is kept in the second copy. */ readonly beside?: boolean };

/** The diary did not open: what happened, what still works, what to do. Never the welcome page. */
export const NotOpenCards = ({ problem, beside = false }: Props) => {
  const { words } = useApp();
  const { notOpen, newerDiary, full } = words.states;
  const own: Partial<Record<DiaryProblem, typeof full>> = { newer: newerDiary, full, blocked: { ...words.copies.blocked, button: notOpen.button } };
  const trouble = own[problem] ?? notOpen;
  return (
    <>
      <StateCard icon="box" heading={trouble.title} note={trouble.text}>
        <Button act={{ onTap: () => location.reload() }}>{trouble.button}</Button>
        {problem !== 'newer' && (
          <Button kind="secondary" act={{ href: '/restore' }}>
            {words.backup.useBackup}
          </Button>
        )}
      </StateCard>
      <Card>
        <h2>{notOpen.worksNot.title}</h2>
        <p>{notOpen.worksNot.text}</p>
        <TeamCall tone="plain" />
      </Card>
      <Card>
        <h2>{notOpen.works.title}</h2>
        <Bullets items={beside ? [...notOpen.works.items, words.copies.beside] : notOpen.works.items} />
        <h2>{notOpen.until.title}</h2>
        <Steps items={notOpen.until.steps} />
        <Button kind="secondary" icon="thermometer" act={{ href: '/temperature' }}>
          {words.today.quiet.temperature}
        </Button>
      </Card>
    </>
  );
};
