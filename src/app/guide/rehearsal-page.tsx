import { useEffect, useState } from 'react';
import type { Format } from '#content/format.ts';
import { pageOfRule } from '#content/guide/rule-pages.ts';
import { loadRuleWords } from '#content/languages.ts';
import type { Lang, RuleWords } from '#content/words.ts';
import type { Finding, Level } from '#rules/types.ts';
import { changeMarks } from '#symptoms/store/reading-marks.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { Button } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { PickGo } from '#ui/pick-list.tsx';
import { PracticeFrame, PracticeTag } from '#ui/practice-frame.tsx';
import { useApp } from '#app/app-context.ts';
import { useEmergencyNumber } from '#app/call-links.tsx';
import { PlacePage } from '#app/frame.tsx';
import { NotFoundPage } from '#app/pages/not-found-page.tsx';
import { ExplainingRows } from './explaining-rows.tsx';
import { answerOf, cases, choices, compared, type RehearsalCase } from './rehearsal-cases.ts';

const addressOf = (at: number, chosen?: Level): string => `/guide/practice-${at}${chosen ? `-${chosen}` : ''}`;

/** @param steps what follows `practice` in the address: the number of the case, then the chosen level */
export const RehearsalPage = ({ steps }: { readonly steps: string }) => {
  const [match, number = '1', chosen] = /^(?:-(\d)(?:-([a-z-]+))?)?$/.exec(steps) ?? [];
  const at = Number(number);
  const one = cases[at - 1];
  const level = choices.find((choice) => choice === chosen);
  if (match === undefined || !one || (chosen !== undefined && !level)) return <NotFoundPage />;
  return level ? <Answer at={at} one={one} chosen={level} /> : <Question at={at} one={one} />;
};

type Props = { readonly at: number; readonly one: RehearsalCase };

const Question = ({ at, one }: Props) => {
  const { words, format } = useApp();
  const { rehearsal, levels, guide, common } = words;
  const emergency = useEmergencyNumber();
  const practice = rehearsal.practice(at, cases.length);
  const time = format.time(`2026-01-05T${one.time}:00.000+00:00`);
  const temperature = format.degrees(Number(one.temperature[format.unit]), format.unit).replace(' ', '\u00A0');
  return (
    <PlacePage title={rehearsal.pageTitle(practice)} place="guide">
      <BackHeader act={{ href: '/guide' }} label={guide.title} end={<PracticeTag>{practice}</PracticeTag>} />
      <PageHeader title={rehearsal.title} />
      <PracticeFrame>
        <p className="lead">
          <strong>{rehearsal.stories[one.id](common.day(one.day), time, temperature)}</strong>
        </p>
      </PracticeFrame>
      <h2>{rehearsal.question}</h2>
      <PickGo label={rehearsal.question} choices={choices.map((level) => ({ title: levels[level].heading(emergency), act: { href: addressOf(at, level) } }))} />
      <p className="muted">{rehearsal.onlyPractice}</p>
    </PlacePage>
  );
};

const useRuleWords = (lang: Lang): RuleWords | null => {
  const [loaded, setLoaded] = useState<{ readonly lang: Lang; readonly words: RuleWords } | null>(null);
  useEffect(() => {
    let gone = false;
    // Without its phrases the answer still stands in the heading.
    loadRuleWords(lang).then((words) => gone || setLoaded({ lang, words }), () => undefined);
    return () => {
      gone = true;
    };
  }, [lang]);
  return loaded?.lang === lang ? loaded.words : null;
};

/** What was entered, the line that it crossed, and the reason, in the words of the rule. */
const reasonsOf = (finding: Finding, ruleWords: RuleWords, format: Format): readonly string[] => {
  const { sign, why } = ruleWords[finding.rule];
  const entered = sign(finding, format);
  const inGeneral = sign({ ...finding, entered: [] }, format);
  return [...(inGeneral.startsWith(entered) ? [] : [`${entered}.`]), `${inGeneral}.`, why(finding, format)];
};

const Answer = ({ at, one, chosen }: Props & { readonly chosen: Level }) => {
  const { words, format, lang, now } = useApp();
  const { rehearsal, levels } = words;
  const emergency = useEmergencyNumber();
  const ruleWords = useRuleWords(lang);
  const { level, findings } = answerOf(one, format.unit);
  const practice = rehearsal.practice(at, cases.length);
  const last = at === cases.length;
  const today = now.civilDay;
  useEffect(() => {
    if (last) changeMarks(() => ({ practised: today }));
  }, [last, today]);
  return (
    <PlacePage title={rehearsal.answerTitle(practice)} place="guide">
      <BackHeader act={{ href: addressOf(at) }} label={rehearsal.title} end={<PracticeTag>{practice}</PracticeTag>} />
      <PageHeader title={rehearsal.answer(levels[level].heading(emergency))} />
      <PracticeFrame>
        <p>
          {rehearsal.chose(levels[chosen].heading(emergency))} {rehearsal.compared[compared(chosen, level)]}
        </p>
        <h2>{rehearsal.why}</h2>
        {ruleWords && <Bullets items={findings.flatMap((finding) => reasonsOf(finding, ruleWords, format))} />}
        <p className="small muted">{rehearsal.strictest}</p>
      </PracticeFrame>
      <ExplainingRows pages={[...new Set(findings.map(({ rule }) => pageOfRule[rule]))].slice(0, 1)} />
      {last && <p>{rehearsal.doneText}</p>}
      {last ? <Button act={{ href: '/guide' }}>{rehearsal.done}</Button> : <Button act={{ href: addressOf(at + 1) }}>{rehearsal.next}</Button>}
    </PlacePage>
  );
};
