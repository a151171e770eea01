import { Card } from '#ui/card.tsx';
import { Button } from '#ui/button.tsx';
import { CallLink } from '#ui/call-link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { regionOf } from '#content/regions.ts';
import { readPhoneNumber } from '#symptoms/phone-number.ts';
import { useShell } from '#app/app-context.ts';
import { EmergencyCalls, TeamCall, useCallNumber } from '#app/call-links.tsx';
import { PlacePage } from '#app/frame.tsx';

/** Get help: the fastest way to a voice. Needs neither the diary nor the network. */
export const HelpPage = () => {
  const { words, targets, treatment } = useShell();
  const { help } = words;
  const known = targets.emergency.length === 1;
  return (
    <PlacePage title={help.title}>
      <PageHeader title={help.title} />
      {!known && (
        <div>
          <h2>{help.unknownCountry.title}</h2>
          <p className="muted">{help.unknownCountry.text}</p>
        </div>
      )}
      <EmergencyCalls tone="emergency" />
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
      <Clinic />
      <RowList>
        <Row act={{ href: '/check' }} icon="list" title={help.check} note={help.checkHint} />
        <Row act={{ href: '/guide/call-emergency' }} icon="guide" title={help.guide} />
        {!known && <Row act={{ href: '/set-up/number' }} icon="globe" title={help.unknownCountry.set} />}
      </RowList>
      <CrisisCall country={treatment.country ?? null} />
      <p className="small muted">{help.needsSignal}</p>
    </PlacePage>
  );
};

const Clinic = () => {
  const { words, targets } = useShell();
  const callNumber = useCallNumber();
  if (!targets.clinic) return null;
  return <CallLink tone="plain" number={callNumber(targets.clinic)} label={words.help.clinic} note={words.help.clinicHint} />;
};

const CrisisCall = ({ country }: { readonly country: string | null }) => {
  const { words } = useShell();
  const callNumber = useCallNumber();
  const { crisis } = regionOf(country);
  const phone = crisis ? readPhoneNumber(crisis.number) : null;
  if (!crisis || !phone || 'problem' in phone) return null;
  return (
    <div>
      <CallLink tone="plain" number={callNumber(phone)} label={words.help.crisisLine(crisis.number)} showNumber={false} />
      <p className="small muted">{words.help.crisisHint}</p>
    </div>
  );
};
