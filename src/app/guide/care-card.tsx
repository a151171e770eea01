import type { ReadPage } from '#content/guide/page.ts';
import type { Level } from '#rules/types.ts';
import { AlertCard } from '#ui/alert-card.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { LevelShape } from '#ui/level-shape.tsx';
import { useApp } from '#app/app-context.ts';
import { EmergencyCalls, TeamCall, useEmergencyNumber } from '#app/call-links.tsx';
import { ClinicCall } from '#app/clinic-call.tsx';
import { NoTeamNumber } from '#app/urgent-view.tsx';
import { MarkedText } from './marked-text.tsx';

type Props = ReadPage['care'];

/** The one card of a page that speaks of calling: the level in words, the call, the signs in general, then what cannot wait so long. */
export const CareCard = ({ level, signs, sooner }: Props) => {
  const { words } = useApp();
  const emergency = useEmergencyNumber();
  const { tag, heading } = words.levels[level];
  return (
    <AlertCard level={level} levelWords={tag} heading={heading(emergency)} note={words.guide.ifOneOf}>
      <CareCall level={level} emergencyToo={sooner.some((one) => one.level === 'emergency')} />
      <Bullets items={signs.map((sign) => <MarkedText key={sign} text={sign} />)} />
      {sooner.map((one) => (
        <p key={one.sign} className="sooner">
          <LevelShape level={one.level} on="card" size="small" />
          <strong>
            <MarkedText text={one.sign} />
          </strong>
        </p>
      ))}
    </AlertCard>
  );
};

const CareCall = ({ level, emergencyToo }: { readonly level: Level; readonly emergencyToo: boolean }) => {
  const { targets } = useApp();
  switch (level) {
    case 'emergency':
      return <EmergencyCalls tone="emergency" />;
    case 'urgent':
      if (!targets.team) return <NoTeamNumber />;
      // Some of these pages name an emergency too.
      return (
        <>
          <TeamCall />
          <EmergencyCalls tone="plain" />
        </>
      );
    case 'same-day':
      if (!targets.team && !targets.clinic) return <NoTeamNumber />;
      return (
        <>
          <ClinicCall />
          {emergencyToo && <EmergencyCalls tone="plain" />}
        </>
      );
    case 'routine':
      return null;
  }
};
