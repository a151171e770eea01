import { lazy, Suspense, type ComponentType } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Card } from '#ui/card.tsx';
import { Button } from '#ui/button.tsx';
import { CallLink } from '#ui/call-link.tsx';
import { loadMoreIcons } from '#ui/icon.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { useShell } from '#app/app-context.ts';
import { EmergencyCalls, TeamCall, useCallNumber } from '#app/call-links.tsx';
import { onlyEmergency } from '#app/call-targets.ts';
import { PlacePage } from '#app/frame.tsx';

// Without its chunk the calls stand all the same.
const HelpMore = lazy<ComponentType>(() =>
  Promise.all([import('#app/help-more.tsx'), loadMoreIcons()]).then(([{ HelpMore: part }]) => ({ default: part }), () => ({ default: () => null })));

/** Get help: the fastest way to a voice. Needs neither the diary nor the network. */
export const HelpPage = () => {
  const { words, targets } = useShell();
  const { help } = words;
  const only = onlyEmergency(targets);
  return (
    <PlacePage title={help.title}>
      <PageHeader title={help.title} />
      <p className="large-screen">{help.fromAPhone}</p>
      {!only && (
        <div>
          <h2>{help.unknownCountry.title}</h2>
          <p className="muted">{help.unknownCountry.text}</p>
        </div>
      )}
      <EmergencyCalls tone="emergency" />
      {only && !only.verified && <p className="small">{help.notChecked}</p>}
      <p className="small muted">{help.emergencyFor}</p>
      {targets.team ? (
        <TeamCall note={help.dayOrNight} />
      ) : (
        <Card>
          <h2>{help.noTeam.title}</h2>
          <p>{help.noTeam.text}</p>
          <Button kind="secondary" act={{ href: '/set-up/number' }}>
            {help.noTeam.button}
          </Button>
        </Card>
      )}
      <p className="small muted">{help.teamFor}</p>
      <RowList>
        <Row act={{ href: '/check' }} icon="list" title={help.check} note={help.checkHint} />
        <Row act={{ href: '/guide/call-emergency' }} icon="guide" title={help.guide} />
        {!only && <Row act={{ href: '/set-up/number' }} icon="globe" title={help.unknownCountry.set} />}
      </RowList>
      <CrisisCall />
      <ErrorBoundary fallback={null}>
        <Suspense fallback={null}>
          <HelpMore />
        </Suspense>
      </ErrorBoundary>
      <p className="small muted">{help.needsSignal}</p>
    </PlacePage>
  );
};

const CrisisCall = () => {
  const { words, targets: { crisis } } = useShell();
  const callNumber = useCallNumber();
  if (!crisis) return null;
  return (
    <>
      <CallLink tone="plain" number={callNumber(crisis.phone)} label={words.help.crisisLine(crisis.number)} showNumber={false} />
      <p className="small muted">{words.help.crisisHint}</p>
      {!crisis.verified && <p className="small">{words.help.notChecked}</p>}
    </>
  );
};
