import { fullScore, hasFinding, lostLately, nextPart, type ThinkingCheck } from '#symptoms/thinking.ts';
import { AlertCard } from '#ui/alert-card.tsx';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { Steps } from '#ui/steps.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { EmergencyCalls, TeamCall } from '#app/call-links.tsx';
import { PlacePage } from '#app/frame.tsx';
import { navigate } from '#app/navigation.tsx';
import { FoundDock } from './found-dock.tsx';
import type { OpenThinking } from './use-thinking.ts';
import { useUsual } from './usual.ts';

/** Whom not to test, what is needed, what is usual; then the check, or the one that was left half-way. */
export const StartPage = ({ thinking }: { readonly thinking: OpenThinking }) => {
  const { words, treatment, diary, now } = useApp();
  const say = words.thinking;
  const usual = useUsual();
  const lost = lostLately(diary.status === 'opening' ? [] : diary.rows, usual.score, now.ms);
  const name = treatment.patientName || null;
  const start = () => {
    thinking.begin();
    navigate(thinking.at('date'));
  };
  return (
    <PlacePage title={say.title}>
      <BackHeader act={{ href: '/check' }} label={words.check.title(name)} />
      <PageHeader title={say.title} note={say.intro(name)} />
      {treatment.usedBy === 'patient' && <p>{say.notAlone}</p>}
      <AlertCard level="emergency" heading={say.danger.title} note={say.danger.text}>
        <EmergencyCalls tone="emergency" />
      </AlertCard>
      {thinking.check && <KeptCard check={thinking.check} onStart={start} />}
      {lost && <LostCard at={lost.at} repeated={lost.repeated} />}
      <Card>
        <h2>{say.ready.title}</h2>
        <Steps items={say.ready.steps} />
      </Card>
      <Card>
        <p className="eyebrow">{say.usual.title(name)}</p>
        <h2>{say.usual.points(usual.score, fullScore)}</h2>
        {!usual.known && <p className="small muted">{say.usual.assumed}</p>}
        {!usual.known && <TextLink act={{ href: '/usual' }}>{words.usual.title}</TextLink>}
      </Card>
      {thinking.looked && !thinking.check && !lost?.repeated && (
        <Button size="tall" kind={lost ? 'secondary' : 'primary'} act={{ onTap: start }}>
          {say.start}
        </Button>
      )}
      <Button kind="quiet" act={{ href: thinking.at('not-done') }}>
        {say.notDone}
      </Button>
      <FoundDock check={thinking.check} purpose={thinking.purpose} />
    </PlacePage>
  );
};

/** Points were lost a short while ago: the call comes first, and one repeat is all there is. */
const LostCard = ({ at, repeated }: NonNullable<ReturnType<typeof lostLately>>) => {
  const { words, format } = useApp();
  const { repeat } = words.thinking;
  return (
    <StateCard icon="head" heading={repeat.title(format.time(at))} note={repeated ? repeat.enough : repeat.once}>
      <TeamCall />
    </StateCard>
  );
};

type KeptProps = { readonly check: ThinkingCheck; readonly onStart: () => void };

/** A check that was left half-way. With a wrong answer in it, it is only carried on: nothing is repeated until it passes. */
const KeptCard = ({ check, onStart }: KeptProps) => {
  const { words, format } = useApp();
  const { kept } = words.thinking;
  return (
    <StateCard icon="pencil" plum heading={kept.title(format.time(check.startedAt))} note={kept.text}>
      <Button act={{ href: `/thinking/${nextPart(check) ?? 'counting'}` }}>{words.common.carryOn}</Button>
      {!hasFinding(check) && (
        <Button kind="quiet" act={{ onTap: onStart }}>
          {kept.over}
        </Button>
      )}
    </StateCard>
  );
};
