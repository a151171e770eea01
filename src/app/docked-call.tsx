import type { Level } from '#rules/types.ts';
import { useApp } from './app-context.ts';
import { EmergencyCalls, TeamCall } from './call-links.tsx';
import { ClinicCall } from './clinic-call.tsx';

/** Whom to call at a level, for the dock. Without the team's number, the emergency number is what is left. */
type Props = {
  readonly level: Level;
  /** Keeps what was ticked when somebody taps the call: the link dials all the same. */
  readonly onCall?: () => void;
};

export const DockedCall = ({ level, onCall }: Props) => (
  // The links inside act for keyboards too: Enter on a link sends the same click.
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
  <div onClick={onCall}>
    <CallOf level={level} />
  </div>
);

const CallOf = ({ level }: { readonly level: Level }) => {
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
