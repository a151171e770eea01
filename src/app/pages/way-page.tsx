import { useState } from 'react';
import type { HospitalWay } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { useApp } from '#app/app-context.ts';
import { EmergencyCalls, useEmergencyNumber } from '#app/call-links.tsx';
import { CopyButton } from '#app/copy-button.tsx';
import { PlacePage } from '#app/frame.tsx';
import { useSaving } from '#app/use-saving.ts';
import { WayFacts, wayParts } from '#app/way-facts.tsx';

const longest = 300;

/** The way to the hospital, written down once by the person or the centre. */
export const WayPage = () => {
  const { words, treatment } = useApp();
  const { way } = words.calling;
  const emergency = useEmergencyNumber();
  const [changing, setChanging] = useState(false);
  const known = treatment.hospitalWay ?? {};
  const isKnown = wayParts.some((part) => known[part]);
  return (
    <PlacePage title={way.title}>
      <BackHeader act={{ href: '/help' }} label={words.help.title} />
      <PageHeader title={way.title} />
      <p className="lead">
        <strong>{way.notYourself}</strong>
      </p>
      {changing ? (
        <WriteWay known={known} onDone={() => setChanging(false)} />
      ) : (
        <Card>
          {isKnown ? <WayFacts way={known} /> : <p>{way.nothing}</p>}
          {known.address && <CopyButton text={[known.address, known.door].filter(Boolean).join('\n')}>{way.copyAddress}</CopyButton>}
          <Button kind={isKnown ? 'quiet' : 'primary'} act={{ onTap: () => setChanging(true) }}>
            {isKnown ? way.change : way.write}
          </Button>
        </Card>
      )}
      <TakeAlong />
      <p>{way.inDanger(emergency)}</p>
      <EmergencyCalls tone="emergency" />
    </PlacePage>
  );
};

/** What belongs into the bag, and what to say at the door. */
export const TakeAlong = () => {
  const { words } = useApp();
  const { way } = words.calling;
  return (
    <Card>
      <h2>{way.takeTitle}</h2>
      <Bullets items={way.take} />
      <p>
        <strong>{way.atDesk}</strong>
      </p>
    </Card>
  );
};

const WriteWay = ({ known, onDone }: { readonly known: HospitalWay; readonly onDone: () => void }) => {
  const { words, recordTreatment } = useApp();
  const { way } = words.calling;
  const [typed, setTyped] = useState<HospitalWay>(known);
  const [failed, setFailed] = useState(false);
  const { saving, once } = useSaving();
  const hints = { address: way.addressHint, door: way.doorHint, ride: way.rideHint } as const satisfies Record<(typeof wayParts)[number], string>;
  const keep = async (): Promise<void> => {
    const written: HospitalWay = Object.fromEntries(wayParts.flatMap((part) => (typed[part]?.trim() ? [[part, typed[part].trim()] as const] : [])));
    const { saved } = await recordTreatment({ hospitalWay: Object.keys(written).length > 0 ? written : null });
    setFailed(!saved);
    if (saved) onDone();
  };
  return (
    <Card>
      {wayParts.map((part) => (
        <TextArea key={part} label={way[part]} hint={hints[part]} maxLength={longest} value={typed[part] ?? ''} onChange={(text) => setTyped({ ...typed, [part]: text })} />
      ))}
      {failed && <p role="alert">{words.states.notSaved.title}</p>}
      <Button size="tall" act={{ onTap: () => void once(keep) }}>
        {saving ? words.checkIn.saving : words.common.save}
      </Button>
    </Card>
  );
};
