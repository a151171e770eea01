import { useState } from 'react';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { Steps } from '#ui/steps.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { forgetOffer, installOffer } from '#app/install-offer.ts';
import { installKind } from '#app/keeping/install-kind.ts';

/** The way to the home screen on this phone, and how entries come along. */
export const InstallPage = () => {
  const { words, pocket } = useApp();
  const { install } = words.keeping;
  const [kind] = useState(installKind);
  return (
    <PlacePage title={install.title} place="me">
      <BackHeader act={pocket.setUp ? { href: '/info' } : { href: '/' }} label={pocket.setUp ? words.myInfo.title : words.common.appName} />
      <PageHeader title={install.title} />
      {kind === 'installed' && <StateCard icon="check" heading={install.installed.title} note={install.installed.text} />}
      {kind !== 'installed' && <p>{install.why}</p>}
      {kind === 'iphone' && (
        <Card>
          <h2>{install.iphone.title}</h2>
          <Steps items={install.iphone.steps} />
          <p className="muted">{install.iphone.otherBrowser}</p>
        </Card>
      )}
      {kind === 'offer' && <Offer />}
      {(kind === 'menu' || kind === 'offer') && (
        <Card>
          <h2>{install.menu.title}</h2>
          <Steps items={install.menu.steps} />
        </Card>
      )}
      {kind === 'iphone' && (
        <Card>
          <h2>{install.carry.title}</h2>
          <p>{install.carry.text}</p>
          <Steps items={install.carry.steps} />
          <Button kind="secondary" act={{ href: '/backup' }}>
            {install.carry.backup}
          </Button>
        </Card>
      )}
    </PlacePage>
  );
};

const Offer = () => {
  const { words } = useApp();
  const { offer } = words.keeping.install;
  const [outcome, setOutcome] = useState<'open' | 'accepted' | 'dismissed'>('open');
  const ask = async (): Promise<void> => {
    const made = installOffer();
    forgetOffer();
    // An offer that the browser has taken back is as one that was declined: the menu is still there.
    setOutcome(made ? await made.prompt().then((answer) => answer.outcome, () => 'dismissed' as const) : 'dismissed');
  };
  return (
    <>
      {outcome === 'open' && (
        <Button size="tall" icon="home" act={{ onTap: () => void ask() }}>
          {offer.button}
        </Button>
      )}
      <p role="status">{outcome !== 'open' && offer[outcome]}</p>
    </>
  );
};
