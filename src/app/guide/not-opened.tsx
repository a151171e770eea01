import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { EmergencyCalls, TeamCall } from '#app/call-links.tsx';

/** A text that does not come must not stand between a person and a call. */
export const NotOpened = ({ tryAgain }: { readonly tryAgain: () => void }) => {
  const { words } = useApp();
  return (
    <>
      <StateCard icon="guide" heading={words.guide.notOpened}>
        <Button kind="secondary" act={{ onTap: tryAgain }}>
          {words.common.tryAgain}
        </Button>
      </StateCard>
      <EmergencyCalls tone="emergency" />
      <TeamCall />
    </>
  );
};
