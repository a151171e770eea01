import { describe } from '#rules/describe.ts';
import { signLevel } from '#rules/sign-level.ts';
import { severities, sign, signsMarked, type SignCode } from '#symptoms/catalogue.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { PaperTable, type PaperRow } from '#ui/paper-table.tsx';
import { PrintButton } from '#ui/print-button.tsx';
import { useApp } from '#app/app-context.ts';
import { useEmergencyNumber } from '#app/call-links.tsx';
import { askedNow } from '#app/check-in/asked-now.ts';
import { PlacePage } from '#app/frame.tsx';
import { PaperHead } from './paper-head.tsx';

const entries = 7;

/** The daily check-in on paper: its questions in its order, from the same catalogue; what to do stands beside each. */
export const PaperCheckInPage = () => {
  const { words } = useApp();
  const { paper, guide, checkIn } = words;
  const rows = usePaperRows();
  return (
    <PlacePage title={paper.checkIn} place="guide">
      <BackHeader act={{ href: '/guide' }} label={guide.title} />
      <PageHeader title={paper.checkIn} note={paper.checkInHint} />
      <PrintButton kind="primary">{paper.print}</PrintButton>
      <PaperHead />
      <p>
        <strong>{paper.noApp}</strong>
      </p>
      <PaperTable
        caption={paper.checkIn}
        head={paper.questions}
        columns={Array.from({ length: entries }, (_, index) => paper.column(index + 1))}
        groups={[
          { title: '', rows: [{ text: paper.dayAndTime, kind: 'line' }, { text: paper.whoWrote, kind: 'line' }] },
          { title: `1 · ${checkIn.danger.title}`, note: `${checkIn.danger.hint} ${paper.tick}`, rows: rows.now },
          { title: `2 · ${checkIn.temperature.title}`, rows: rows.temperature },
          { title: `3 · ${checkIn.symptoms.title}`, note: rows.scale, rows: rows.symptoms },
        ]}
      />
    </PlacePage>
  );
};

/** The lines of the sheet. The level beside a sign is the one that the rules give to it alone, on the strictest day. */
const usePaperRows = () => {
  const { words, format, ruleWords, limits } = useApp();
  const { checkIn, signs, levels, paper, common } = words;
  const emergency = useEmergencyNumber();
  const thenOf = (code: SignCode): string | undefined => {
    const answer = sign(code).kind === 'severity' ? 'moderate' : true;
    const { level } = signLevel({ [code]: answer }, { limits, day: null, target: 'unknown' });
    return level === 'none' ? undefined : levels[level].heading(level === 'emergency' ? emergency : null);
  };
  const box = (text: string, then?: string): PaperRow => ({ text, kind: 'box', ...(then === undefined ? {} : { note: then }) });
  const now = askedNow.flatMap((code): readonly PaperRow[] => [
    box(signs[code].label, thenOf(code)),
    ...(code === 'shortness_of_breath' ? [{ text: paper.ifYes(checkIn.followUp.sentence), note: checkIn.followUp.notSureCounts, kind: 'line' } as const] : []),
    ...(code === 'tremor' ? [{ text: paper.ifYes(checkIn.severity.question), note: paper.scale, kind: 'line' } as const] : []),
  ]);
  const { lines } = describe('W01', limits, null);
  const fever = ruleWords ? `${ruleWords.W01.sign({ entered: [], lines, day: null }, format)} → ${levels.urgent.heading(null)}` : levels.urgent.heading(null);
  return {
    now: [...now, box(checkIn.danger.none)],
    temperature: [
      { text: checkIn.temperature.label, note: `${paper.unit(common.units[format.unit])} · ${fever}`, kind: 'line' },
      box(signs.antipyretic_last_6h.label),
      box(paper.ifYes(checkIn.temperature.feverMedicineAgreed)),
    ] satisfies readonly PaperRow[],
    symptoms: [
      ...signsMarked('tile').map((code): PaperRow => ({
        text: signs[code].label, kind: 'line', note: sign(code).kind === 'severity' ? paper.scale : paper.howOften,
      })),
      { text: checkIn.symptoms.somethingElse, note: paper.inWords, kind: 'line' },
    ] satisfies readonly PaperRow[],
    scale: severities.map((severity, at) => `${at} = ${checkIn.severity.options[severity].name}`).join(', '),
  };
};
