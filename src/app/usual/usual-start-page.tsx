import { nextPart } from '#symptoms/thinking.ts';
import { AlertCard } from '#ui/alert-card.tsx';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { Steps } from '#ui/steps.tsx';
import { useApp } from '#app/app-context.ts';
import { EmergencyCalls } from '#app/call-links.tsx';
import { PlacePage } from '#app/frame.tsx';
import { navigate } from '#app/navigation.tsx';
import type { OpenThinking } from '#app/thinking/use-thinking.ts';

type Props = { readonly thinking: OpenThinking; readonly mayStart: boolean };

/** Before the check for the usual score: whom not to test, whether this is a usual day at all, what is needed. */
export const UsualStartPage = ({ thinking, mayStart }: Props) => {
  const { words, day, treatment } = useApp();
  const { check: say, thinking: known, title } = words.usual;
  const { danger, start, notAlone } = words.thinking;
  const left = thinking.check;
  const begin = () => {
    thinking.begin();
    navigate(thinking.at('date'));
  };
  return (
    <PlacePage title={say.title}>
      <BackHeader act={{ href: '/usual' }} label={title} />
      <PageHeader title={say.title} note={say.intro(treatment.patientName || null)} />
      {treatment.usedBy === 'patient' && <p>{notAlone}</p>}
      <AlertCard level="emergency" heading={danger.title} note={danger.text}>
        <EmergencyCalls tone="emergency" />
      </AlertCard>
      {(day === null || day >= 0) && (
        <StateCard icon="question" heading={say.well.title} note={say.well.text}>
          <Button kind="secondary" act={{ href: '/thinking' }}>
            {say.well.notSure}
          </Button>
        </StateCard>
      )}
      <Card>
        <h2>{words.thinking.ready.title}</h2>
        <Steps items={say.ready} />
      </Card>
      {!mayStart && <p role="status">{known.notToday}</p>}
      {mayStart && thinking.looked && (
        <Button size="tall" act={left ? { href: thinking.at(nextPart(left) ?? 'counting') } : { onTap: begin }}>
          {left ? words.common.carryOn : start}
        </Button>
      )}
    </PlacePage>
  );
};
