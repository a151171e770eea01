/** Whom to call, as links that dial. An emergency number is always there; where the country is unknown, all usual ones. */
import type { EmergencyNumber } from '#content/regions.ts';
import type { PhoneNumber } from '#symptoms/phone-number.ts';
import { CallLink, type CallNumber } from '#ui/call-link.tsx';
import { useShell } from './app-context.ts';
import { onlyEmergency } from './call-targets.ts';

/** @returns what a call link needs; `spoken` reads the number digit by digit. */
export const useCallNumber = () => {
  const { format } = useShell();
  return (phone: PhoneNumber): CallNumber => ({ href: phone.href, shown: phone.shown, spoken: format.spokenDigits(phone.shown) });
};

/** The one emergency number, or null when the country is unknown. */
export const useEmergencyNumber = (): string | null => onlyEmergency(useShell().targets)?.number ?? null;

type Tone = 'emergency' | 'on-red' | 'plain';

const numberOf = ({ number }: EmergencyNumber): PhoneNumber => ({ href: `tel:${number.replace(/\s/g, '')}`, shown: number });

export const EmergencyCalls = ({ tone }: { readonly tone: Tone }) => {
  const { words, format, targets } = useShell();
  const callNumber = useCallNumber();
  const [only, ...others] = targets.emergency;
  if (only && others.length === 0) {
    return <CallLink tone={tone} number={callNumber(numberOf(only))} label={words.levels.emergency.button(only.number)} showNumber={false} />;
  }
  return (
    <>
      {targets.emergency.map((one) => (
        <CallLink
          key={one.number}
          tone={tone}
          number={callNumber(numberOf(one))}
          label={words.levels.emergency.button(one.number)}
          note={format.list(one.countries.map(format.country))}
          showNumber={false}
        />
      ))}
    </>
  );
};

type TeamProps = {
  readonly tone?: 'team' | 'urgent' | 'plain' | 'second';
  /** In place of “Call the 24-hour line”. */
  readonly label?: string;
  readonly note?: string;
};

/** The team's 24-hour line. Nothing when no number is saved: the page says what to do then. */
export const TeamCall = ({ tone = 'team', label, note }: TeamProps) => {
  const { words, targets } = useShell();
  const callNumber = useCallNumber();
  if (!targets.team) return null;
  return <CallLink tone={tone} number={callNumber(targets.team)} label={label ?? words.levels.urgent.button(null)} {...(note ? { note } : {})} />;
};
