import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { formatFor } from '#content/format.ts';
import { languages } from '#content/languages.ts';
import { regionOf } from '#content/regions.ts';
import type { Lang } from '#content/words.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { CallDock } from '#ui/call-dock.tsx';
import { Card } from '#ui/card.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { SayLines } from '#ui/say-lines.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { WithNumbers } from '#ui/unbroken.tsx';
import { headline } from '#app/headline.ts';
import { useApp } from '#app/app-context.ts';
import { CopyButton } from '#app/copy-button.tsx';
import { DockedCall } from '#app/docked-call.tsx';
import { PlacePage } from '#app/frame.tsx';
import { scriptFacts } from '#app/say/script-facts.ts';
import { scriptLanguages, useRuleWordsIn, useWordsIn } from '#app/say/script-languages.ts';
import { scriptLines } from '#app/say/script-lines.ts';
import { SpeakerSegments } from '#app/speaker-segments.tsx';
import { useTried } from '#app/use-tried.ts';

/** What to say on the phone, filled from the last day: in the language of those who answer, and in one's own. */
export const SayPage = () => {
  const { words, ruleWords, lang, format, pocket, treatment, day, diary, now } = useApp();
  const { script } = words;
  const [params] = useSearchParams();
  const [calls, setCalls] = useState<'patient' | 'caregiver' | null>(null);
  const leads = diary.status !== 'opening' && diary.view ? headline(diary.view.alerts) : [];
  const [leading] = leads;
  // What a caregiver saw, the caregiver says: the patient may not be able to.
  const seen = leading?.finding?.entered.some(({ by }) => by !== 'patient') ?? false;
  const speaker = calls ?? (treatment.usedBy === 'caregiver' || (treatment.usedBy === 'both' && seen) ? 'caregiver' : 'patient');
  const facts = scriptFacts(diary, { speaker, treatment, day, now });
  const country = treatment.country ?? null;
  const usual = scriptLanguages(regionOf(country).spoken, lang);
  const [chosen, setChosen] = useState<Lang | null>(null);
  const first = chosen ?? usual.first;
  const other = languages.find((one) => one !== lang) ?? lang;
  const second = first === lang && !chosen ? null : other;
  const [theirs, theirRules] = [useWordsIn(second), useRuleWordsIn(second)];
  const own = scriptLines(facts, words, ruleWords, format).map((text) => ({ lang, text }));
  // Line for line: what cannot be said in one's own is not said in theirs.
  const translated = theirs && theirRules && scriptLines(facts, theirs, ruleWords && theirRules, formatFor(other, country, pocket.unit)).map((text) => ({ lang: other, text }));
  const [large, small] = first === lang || !translated ? [own, translated] : [translated, own];
  const overdue = useTried(leads)?.due ?? false;
  const dialled = overdue ? 'emergency' : (facts.level ?? 'urgent');
  return (
    <PlacePage title={script.title}>
      <BackHeader act={{ href: params.get('from') === 'today' ? '/' : '/help' }} label={words.common.back} />
      <PageHeader title={script.title} note={script.hint} />
      <Segmented
        legend={script.first} value={first} onChange={setChosen}
        options={languages.map((one) => ({ value: one, label: words.common.languageNames[one], lang: one }))}
      />
      {treatment.usedBy === 'both' && <SpeakerSegments legend={script.whoCalls} by={speaker === 'patient' ? 'patient' : 'caregiver:'} onChange={(by) => setCalls(by === 'patient' ? 'patient' : 'caregiver')} />}
      {usual.foreign && <p>{script.otherLanguage(languageName(usual.foreign, lang))}</p>}
      {diary.status !== 'opening' && facts.lastDay.entries.length === 0 && <p>{script.nothing}</p>}
      <SayLines label={script.title} lines={large.map((line, at) => ({ large: line, ...(small?.[at] ? { small: small[at] } : {}) }))} />
      <CopyButton text={large.map(({ text }) => text).join('\n')}>{script.copy}</CopyButton>
      <MayAsk />
      <RowList>
        {leading && <Row act={{ href: `/called/${leading.rule}` }} icon="pencil" title={script.writeDown} note={script.writeDownHint} />}
        <Row act={{ href: '/guide/ask' }} icon="list" title={script.question} />
      </RowList>
      <CallDock level={dialled}>
        <DockedCall level={dialled} />
      </CallDock>
    </PlacePage>
  );
};

const languageName = (code: string, lang: Lang): string => new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code;

/** Facts that are asked for on the phone. What is not known is left out. */
const MayAsk = () => {
  const { words, treatment } = useApp();
  const { script } = words;
  const { card, caregiverName } = treatment;
  const companion = [caregiverName, card?.caregiverPhone].filter(Boolean).join(', ');
  const facts = [
    { term: script.allergies, detail: card?.allergies },
    { term: script.medicines, detail: card?.medicines },
    { term: script.centre, detail: card?.centre },
    { term: script.companion, detail: companion && <WithNumbers text={companion} /> },
  ].flatMap(({ term, detail }) => (detail ? [{ term, detail }] : []));
  if (facts.length === 0) return null;
  return (
    <Card>
      <h2>{script.mayAsk}</h2>
      <FactList facts={facts} />
    </Card>
  );
};
