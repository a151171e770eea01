import { BackHeader } from '#ui/back-header.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { PaperTable, type PaperRow } from '#ui/paper-table.tsx';
import { PrintButton } from '#ui/print-button.tsx';
import type { SignCode } from '#symptoms/catalogue.ts';
import { useApp } from '#app/app-context.ts';
import { useEmergencyNumber } from '#app/call-links.tsx';
import { checkGroups } from '#app/check-groups.ts';
import { PlacePage } from '#app/frame.tsx';
import { PaperHead } from './paper-head.tsx';

const entries = 7;

/** The caregiver's warning-sign check on paper: the same groups and the same signs as on the screen. */
export const PaperCheckPage = () => {
  const { words, limits, day, treatment } = useApp();
  const { checks, check, paper, signs } = words;
  const emergency = useEmergencyNumber();
  const box = (code: SignCode): PaperRow => {
    const { label, hint } = signs[code];
    return { text: label, kind: 'box', ...(hint ? { note: hint } : {}) };
  };
  const titleOf = (level: keyof typeof check.groups): string => (level === 'emergency' ? check.groups.emergency.title(emergency) : check.groups[level].title);
  return (
    <PlacePage title={checks.paper} place="guide">
      <BackHeader act={{ href: '/check' }} label={check.title(treatment.patientName || null)} />
      <PageHeader title={checks.paper} note={checks.paperHint} />
      <PrintButton kind="primary">{paper.print}</PrintButton>
      <PaperHead />
      <p>
        <strong>{checks.paperText}</strong>
      </p>
      <PaperTable
        caption={checks.paper}
        head={paper.questions}
        columns={Array.from({ length: entries }, (_, index) => paper.column(index + 1))}
        groups={[
          { title: '', rows: [{ text: paper.dayAndTime, kind: 'line' }, { text: paper.whoWrote, kind: 'line' }] },
          ...checkGroups(limits, { day, target: treatment.target ?? 'unknown' }).map(({ level, codes }) => ({
            title: titleOf(level), note: check.groups[level].hint, rows: codes.map(box),
          })),
        ]}
      />
    </PlacePage>
  );
};
