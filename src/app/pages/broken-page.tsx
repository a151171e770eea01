import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useShell } from '#app/app-context.ts';
import { EmergencyCalls, TeamCall } from '#app/call-links.tsx';
import { PlacePage } from '#app/frame.tsx';

/** Our own mistake on a page. What can be called stays in reach. */
export const BrokenPage = () => {
  const { words } = useShell();
  const { broken } = words.states;
  return (
    <PlacePage title={broken.title}>
      <PageHeader title={broken.title} />
      <Card>
        <p>{broken.text}</p>
        {/* A page whose chunk did not come is not asked for again but by a new load. */}
        <Button act={{ onTap: () => location.reload() }}>{broken.button}</Button>
      </Card>
      <p>{broken.stillWorks}</p>
      <EmergencyCalls tone="emergency" />
      <TeamCall />
    </PlacePage>
  );
};
