import { levels, type Level } from '#rules/types.ts';
import type { SignCode } from '#symptoms/catalogue.ts';
import { isUsual } from '#symptoms/baselines.ts';
import { bestScore, hasFinding, rowAtBest, type ThinkingCheck, type ThinkingPurpose } from '#symptoms/thinking.ts';
import { CallDock } from '#ui/call-dock.tsx';
import { useApp } from '#app/app-context.ts';
import { TeamCall } from '#app/call-links.tsx';
import { DockedCall } from '#app/docked-call.tsx';
import { imagined, useMeaningWith } from '#app/save-entry.ts';
import { speakerAs } from '#app/speaker-segments.tsx';
import { useFoundWords } from './found-words.ts';
import { useUsual } from './usual.ts';

const asked: readonly SignCode[] = ['thinking_check', 'handwriting_changed'];

/** What the rules would say if every question still to come were answered right: the level can only rise from here. */
const useLevelSoFar = () => {
  const { now, treatment } = useApp();
  const meaningWith = useMeaningWith();
  return (check: ThinkingCheck): Level | null => {
    const { open, standing } = meaningWith({ row: imagined(rowAtBest(check, now, speakerAs('caregiver', treatment))) }).alerts;
    const said = [...open, ...standing].filter(({ finding }) => finding?.entered.some(({ code }) => asked.includes(code)));
    return levels.findLast((level) => said.some((alert) => alert.level === level)) ?? null;
  };
};

/** The call, docked from the first wrong answer on: call first, the check may be finished after. */
export const FoundDock = ({ check, purpose }: { readonly check: ThinkingCheck | null; readonly purpose: ThinkingPurpose }) => {
  const { words, day } = useApp();
  const { found } = words.thinking;
  const levelSoFar = useLevelSoFar();
  const foundWords = useFoundWords();
  const usual = useUsual();
  // What can still become what is usual is no sign.
  const counts = check !== null && hasFinding(check) && (purpose === 'today' || !isUsual(bestScore(check), day));
  if (!counts) return <CallDock level={null} />;
  const level = levelSoFar(check);
  const what = `${foundWords(check)} ${level ? found.callFirst : found.withinUsual(usual.score)}`;
  return (
    <CallDock level={level ?? 'same-day'} reason={what}>
      {level ? <DockedCall level={level} /> : <TeamCall tone="plain" />}
    </CallDock>
  );
};
