import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { useCentrePack } from './use-centre.ts';

/** On Today once the centre's settings have run out. They hold on: stricter is the safe side. */
export const ExpiredCard = () => {
  const { words, format, now } = useApp();
  const { expired } = words.centre;
  const pack = useCentrePack();
  if (!pack || pack.expires >= now.civilDay) return null;
  return (
    <StateCard icon="calendar" heading={expired.title(format.fullDate(pack.expires))} note={expired.text}>
      <Button kind="secondary" act={{ href: '/pack' }}>
        {expired.button}
      </Button>
    </StateCard>
  );
};
