/** What a stay in the hospital means on Today and on its own page. */
import { use } from 'react';
import type { By } from '#symptoms/row.ts';
import { rightNow } from '#symptoms/when.ts';
import { Button } from '#ui/button.tsx';
import { loadMoreIcons } from '#ui/icon.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { speakerAs } from '#app/speaker-segments.tsx';
import type { HospitalStay } from './hospital-stay.ts';
import { useSayWhere } from './use-hospital.ts';

/** Today does without these until it shows this card. Never rejects: without them the words stand alone. */
let icons: Promise<void> | undefined;

const wayTo = { temperature: '/temperature', 'thinking-check': '/thinking' } as const;

type Props = { readonly stay: HospitalStay; /** Who says so; without it whoever the phone belongs to. */ readonly by?: By };

export const HospitalCard = ({ stay, by }: Props) => (stay.state === 'none' ? null : <Card stay={stay} {...(by ? { by } : {})} />);

const Card = ({ stay, by }: Props) => {
  icons ??= loadMoreIcons();
  use(icons);
  const { words, format, treatment } = useApp();
  const { inside, ask, homeAgain } = words.hospital;
  const { admit, goHome, saving } = useSayWhere();
  const speaker = by ?? speakerAs(treatment.usedBy === 'caregiver' ? 'caregiver' : 'patient', treatment);
  const home = (
    <Button kind="secondary" icon="home" act={{ onTap: () => goHome(speaker) }}>
      {saving ? words.checkIn.saving : inside.home}
    </Button>
  );
  switch (stay.state) {
    case 'none':
      return null;
    case 'inside':
      return (
        <StateCard icon="bed" heading={inside.title} note={`${inside.since(format.date(stay.since))} ${inside.text}`}>
          <p>
            <strong>{inside.bell}</strong>
          </p>
          <Button kind="secondary" icon="me" act={{ href: '/card' }}>
            {inside.card}
          </Button>
          {home}
        </StateCard>
      );
    case 'asking':
      return (
        <StateCard icon="bed" heading={ask.title} note={ask.text}>
          <Button kind="secondary" act={{ onTap: () => void admit(rightNow, speaker) }}>
            {saving ? words.checkIn.saving : ask.still}
          </Button>
          {home}
        </StateCard>
      );
    case 'home-again':
      return (
        <StateCard icon="home" heading={homeAgain.title} note={homeAgain.text}>
          {stay.lacks.map((lack) => (
            <Button key={lack} act={{ href: wayTo[lack] }}>
              {lack === 'temperature' ? homeAgain.temperature : homeAgain.check}
            </Button>
          ))}
        </StateCard>
      );
  }
};
