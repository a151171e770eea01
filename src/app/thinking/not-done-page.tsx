import { nextPart, refusedRow, type ThinkingCheck } from '#symptoms/thinking.ts';
import { AlertCard } from '#ui/alert-card.tsx';
import { BackHeader } from '#ui/back-header.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { PickGo } from '#ui/pick-list.tsx';
import { useApp } from '#app/app-context.ts';
import { EmergencyCalls } from '#app/call-links.tsx';
import { PlacePage } from '#app/frame.tsx';
import { FoundDock } from './found-dock.tsx';
import { useKeepThinking } from './use-keep-thinking.ts';

/** Why there is no check now. Only a refusal in irritation is a sign; being asleep is not, being hard to wake is. */
export const NotDonePage = ({ check }: { readonly check: ThinkingCheck | null }) => {
  const { words } = useApp();
  const { title, why, danger } = words.thinking;
  const keep = useKeepThinking();
  return (
    <PlacePage title={why.title}>
      <BackHeader act={{ href: check ? `/thinking/${nextPart(check) ?? 'counting'}` : '/thinking' }} label={title} />
      <PageHeader title={why.title} />
      <PickGo
        label={why.title}
        choices={[
          { ...why.later, icon: 'sleep', act: { href: '/' } },
          { ...why.refuses, icon: 'speech', act: { onTap: () => keep(refusedRow) } },
        ]}
      />
      <AlertCard level="emergency" heading={danger.title} note={danger.text}>
        <EmergencyCalls tone="emergency" />
      </AlertCard>
      <FoundDock check={check} />
    </PlacePage>
  );
};
