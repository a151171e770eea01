import { FactList } from '#ui/fact-list.tsx';
import { useApp } from '#app/app-context.ts';
import { useEmergencyNumber } from '#app/call-links.tsx';

/** Whose sheet it is and whom to call. What is not known is a line to write on. */
export const PaperHead = () => {
  const { words, format, treatment, targets } = useApp();
  const { paper } = words;
  const emergency = useEmergencyNumber();
  const given = treatment.cellsGiven;
  const known = given !== undefined && given !== 'unknown' && given !== 'not-yet';
  const blank = <span className="paper-blank">{paper.numberMissing}</span>;
  return (
    <FactList
      facts={[
        { term: paper.person, detail: treatment.patientName || blank },
        { term: paper.cellsGiven, detail: known ? format.fullDate(given) : blank },
        { term: paper.team, detail: targets.team ? targets.team.shown : blank },
        { term: paper.emergency, detail: emergency ?? blank },
      ]}
    />
  );
};
