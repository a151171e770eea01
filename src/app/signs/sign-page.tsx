import { pageOfRule } from '#content/guide/rule-pages.ts';
import { describe, ruleIds } from '#rules/describe.ts';
import { ruleSet } from '#rules/rule-set.ts';
import type { RuleId } from '#rules/types.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Card } from '#ui/card.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { NotReviewed } from '#ui/not-reviewed.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useApp } from '#app/app-context.ts';
import { EmergencyCalls, TeamCall, useEmergencyNumber } from '#app/call-links.tsx';
import { PlacePage } from '#app/frame.tsx';
import { ExplainingRows } from '#app/guide/explaining-rows.tsx';
import { RuleSources } from './rule-sources.tsx';
import { useSignOf } from './use-sign-of.ts';

export const isRuleId = (text: string): text is RuleId => ruleIds.some((id) => id === text);

/** A warning sign that nothing in the recent entries touches: what the list says of it, and why. */
export const SignPage = ({ rule }: { readonly rule: RuleId }) => {
  const { words, limits, day } = useApp();
  const { signLinks, alert, levels, guide } = words;
  const emergency = useEmergencyNumber();
  const said = useSignOf()(rule);
  const { level, sources } = describe(rule, limits, day);
  const page = pageOfRule[rule];
  return (
    <PlacePage title={signLinks.title} place="guide">
      <BackHeader act={{ href: `/guide/${page}` }} label={guide.pages[page]} />
      <PageHeader title={said?.sign ?? signLinks.title} eyebrow={levels[level].tag} note={signLinks.notNow} />
      <Card>
        <FactList
          facts={[
            { term: signLinks.ifThere, detail: levels[level].heading(level === 'emergency' ? emergency : null) },
            ...(said ? [{ term: alert.why.reason, detail: said.why }] : []),
          ]}
        />
        {level === 'emergency' ? <EmergencyCalls tone="plain" /> : <TeamCall tone="plain" />}
      </Card>
      <ExplainingRows pages={[page]} />
      <Card>
        <h2>{alert.why.sources}</h2>
        <RuleSources ids={sources} />
        <p className="small">{alert.why.list(ruleSet.version, rule)}</p>
        <NotReviewed>{alert.why.notReviewed}</NotReviewed>
      </Card>
    </PlacePage>
  );
};
