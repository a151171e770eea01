import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { installKind } from './install-kind.ts';

/** In an iPhone's browser, where a diary may be cleared: the way to the home screen. Elsewhere nothing. */
export const HomeScreenCard = () => {
  const { words } = useApp();
  const { first } = words.keeping.install;
  const [kind] = useState(installKind);
  if (kind !== 'iphone') return null;
  return (
    <StateCard icon="home" heading={first.title} note={first.text}>
      <Button kind="secondary" act={{ href: '/install' }}>
        {first.button}
      </Button>
    </StateCard>
  );
};
