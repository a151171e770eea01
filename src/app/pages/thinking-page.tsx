import { usualChecks } from '#symptoms/baselines.ts';
import { isScoreUsable, thinkingParts, type ThinkingPurpose } from '#symptoms/thinking.ts';
import { useApp } from '#app/app-context.ts';
import { NotDonePage } from '#app/thinking/not-done-page.tsx';
import { PartPage } from '#app/thinking/part-page.tsx';
import { QuestionsPage } from '#app/thinking/questions-page.tsx';
import { StartPage } from '#app/thinking/start-page.tsx';
import { useThinking } from '#app/thinking/use-thinking.ts';
import { useUsual } from '#app/thinking/usual.ts';
import { useCalmDay } from '#app/usual/use-calm-day.ts';
import { UsualStartPage } from '#app/usual/usual-start-page.tsx';

type Props = { /** From the address: a part, or `not-done`. */ readonly step: string | undefined; readonly purpose: ThinkingPurpose };

/** The caregiver's thinking check: today's, or the one that finds out what is usual. */
export const ThinkingPage = ({ step, purpose }: Props) => {
  const thinking = useThinking(purpose);
  const usable = isScoreUsable(useUsual().score);
  const mayFind = useMayFindUsual();
  const part = thinkingParts.find((one) => one === step);
  if (purpose === 'usual') {
    return part && thinking.check && mayFind ? <PartPage part={part} check={thinking.check} thinking={thinking} /> : <UsualStartPage thinking={thinking} mayStart={mayFind} />;
  }
  if (step === 'not-done') return <NotDonePage thinking={thinking} />;
  if (!usable) return <QuestionsPage />;
  if (part && thinking.check) return <PartPage part={part} check={thinking.check} thinking={thinking} />;
  return <StartPage thinking={thinking} />;
};

/** Twice, and never while a warning is open. */
const useMayFindUsual = (): boolean => {
  const calmDay = useCalmDay();
  const { thinking_checks: checks = [] } = useApp().treatment.baselines ?? {};
  return calmDay && checks.length < usualChecks;
};
