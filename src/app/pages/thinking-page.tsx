import { isScoreUsable, thinkingParts } from '#symptoms/thinking.ts';
import { NotDonePage } from '#app/thinking/not-done-page.tsx';
import { PartPage } from '#app/thinking/part-page.tsx';
import { StartPage } from '#app/thinking/start-page.tsx';
import { useThinking } from '#app/thinking/use-thinking.ts';
import { useUsual } from '#app/thinking/usual.ts';

/** The caregiver's daily thinking check. @param step from the address: a part, or `not-done`. */
export const ThinkingPage = ({ step }: { readonly step: string | undefined }) => {
  const thinking = useThinking();
  const usable = isScoreUsable(useUsual().score);
  const part = thinkingParts.find((one) => one === step);
  if (step === 'not-done') return <NotDonePage check={thinking.check} />;
  if (part && thinking.check && usable) return <PartPage part={part} check={thinking.check} thinking={thinking} />;
  return <StartPage thinking={thinking} />;
};
