import { CallLink } from '#ui/call-link.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { useApp } from './app-context.ts';
import { useCallNumber } from './call-links.tsx';
import { useClinicNow } from './clinic-call.tsx';

/** The rest of Get help: what a call needs beside its number. It loads after the first screen, whose calls do not wait for it. */
export const HelpMore = () => {
  const { words } = useApp();
  const { rows } = words.calling;
  return (
    <>
      <Clinic />
      <RowList>
        <Row act={{ href: '/card' }} icon="me" title={rows.card} />
        <Row act={{ href: '/say' }} icon="speech" title={rows.say} />
        <Row act={{ href: '/way' }} icon="home" title={rows.way} />
        <Row act={{ href: '/appointment' }} icon="calendar" title={rows.appointment} />
        <Row act={{ href: '/numbers' }} icon="phone" title={rows.numbers} />
      </RowList>
    </>
  );
};

const Clinic = () => {
  const { words, targets } = useApp();
  const callNumber = useCallNumber();
  const clinic = useClinicNow();
  if (!targets.clinic) return null;
  return <CallLink tone="plain" number={callNumber(targets.clinic)} label={words.calling.clinic.call} note={clinic?.note ?? words.calling.clinic.hint} />;
};
