import { nextPart, refusedRow } from '#symptoms/thinking.ts';
import { AlertCard } from '#ui/alert-card.tsx';
import { BackHeader } from '#ui/back-header.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { PickGo } from '#ui/pick-list.tsx';
import { useApp } from '#app/app-context.ts';
import { EmergencyCalls } from '#app/call-links.tsx';
import { PlacePage } from '#app/frame.tsx';
import { FoundDock } from './found-dock.tsx';
import { useKeepThinking } from './use-keep-thinking.ts';
import type { OpenThinking } from './use-thinking.ts';

/** Why there is no check now. Only a refusal in irritation is a sign; being asleep is not, being hard to wake is. */
export const NotDonePage = ({ thinking: { at, check, purpose } }: { readonly thinking: OpenThinking }) => {
  const { words } = useApp();
  const { title, why, danger } = words.thinking;
  const keep = useKeepThinking(purpose);
  return (
    <PlacePage title={why.title}>
      <BackHeader act={{ href: at(check ? (nextPart(check) ?? 'counting') : undefined) }} label={title} />
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
      <FoundDock check={check} purpose={purpose} />
    </PlacePage>
  );
};
