import type { Level } from '#rules/types.ts';
import { useApp } from './app-context.ts';
import { ClinicCall, EmergencyCalls, TeamCall } from './call-links.tsx';

/** Whom to call at a level, for the dock. Without the team's number, the emergency number is what is left. */
export const DockedCall = ({ level }: { readonly level: Level }) => {
  const { words, targets } = useApp();
  switch (level) {
    case 'emergency':
      return <EmergencyCalls tone="emergency" />;
    case 'urgent':
      return targets.team ? <TeamCall tone="urgent" note={words.check.dayOrNight} /> : <EmergencyCalls tone="plain" />;
    case 'same-day':
    case 'routine':
      return <ClinicCall />;
  }
};
