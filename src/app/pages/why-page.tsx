import { pageOfRule } from '#content/guide/rule-pages.ts';
import { ruleSet } from '#rules/rule-set.ts';
import { isSilence } from '#sharing/is-silence.ts';
import { isEntry } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Bullets } from '#ui/bullets.tsx';
import { Card } from '#ui/card.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { NotReviewed } from '#ui/not-reviewed.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useLineText, useSignText, useTeamChange, useWhyText } from '#app/alert-view.ts';
import { useAnswerWords } from '#app/answer-words.ts';
import { useApp } from '#app/app-context.ts';
import { EmergencyCalls, TeamCall } from '#app/call-links.tsx';
import { dateAndTime } from '#app/date-and-time.ts';
import { useAlert } from '#app/find-alert.ts';
import { PlacePage } from '#app/frame.tsx';
import { ExplainingRows } from '#app/guide/explaining-rows.tsx';
import { headline } from '#app/headline.ts';
import { useSpeakerName } from '#app/speaker-name.ts';
import { isRuleId, SignPage } from '#app/signs/sign-page.tsx';
import { RuleSources } from '#app/signs/rule-sources.tsx';
import { useTried } from '#app/use-tried.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { OpeningPage } from './opening-page.tsx';

/** The receipt of one alert: what was entered, by whom, why it matters, and where that comes from. */
export const WhyPage = ({ rule }: { readonly rule: string }) => {
  const { words, format, diary, limits } = useApp();
  const alert = useAlert(rule);
  const leads = diary.status !== 'opening' && diary.view ? headline(diary.view.alerts) : [];
  // As Today counts it: from the first call about any of those that stand there together.
  const due = useTried(alert && leads.includes(alert) ? leads : alert ? [alert] : [])?.due ?? false;
  const signText = useSignText();
  const whyText = useWhyText();
  const lineText = useLineText();
  const teamChange = useTeamChange();
  const answerWords = useAnswerWords();
  const speakerName = useSpeakerName();
  const { why } = words.alert;
  if (diary.status === 'opening') return <OpeningPage />;
  if (!alert) return isRuleId(rule) ? <SignPage rule={rule} /> : <NotFoundPage />;
  const rows = diary.rows.filter((row) => alert.key.rests.includes(row.id)).filter(isEntry);
  const silent = isSilence(alert.rule);
  const line = lineText(alert);
  const team = teamChange(alert);
  return (
    <PlacePage title={why.title} place="today">
      <BackHeader act={{ href: '/' }} label={words.common.back} />
      <PageHeader title={why.title} eyebrow={words.levels[alert.level].tag} note={signText(alert)} />
      {(alert.level === 'emergency' || due) && <EmergencyCalls tone="emergency" />}
      {alert.level !== 'emergency' && <TeamCall />}
      <Card>
        <FactList
          facts={[
            ...rows.map((row) => ({
              term: `${silent ? why.countedFrom : why.entered} · ${dateAndTime(format, row.observedAt)} · ${speakerName(row.by)}`,
              detail: <Bullets items={answerWords(row.answers)} />,
            })),
            ...(line ? [{ term: team ? why.teamLine : why.line, detail: line }] : []),
            ...(team?.listLine && team.listLine !== line ? [{ term: why.listLine, detail: team.listLine }] : []),
            { term: why.reason, detail: whyText(alert) },
          ]}
        />
        {!silent && rows.map((row) => (
          <TextLink key={row.id} act={{ href: `/diary/entry/${row.id}` }}>
            {words.alert.changeEntry}
          </TextLink>
        ))}
      </Card>
      <ExplainingRows pages={[pageOfRule[alert.rule]]} />
      <Card>
        <h2>{why.sources}</h2>
        <RuleSources ids={alert.finding?.sources ?? []} />
        <p className="small">{why.list(ruleSet.version, alert.rule)}</p>
        <p className="small">{team ? why.teamList(limits.centre ?? '', limits.date ? format.fullDate(limits.date) : '') : why.standardList}</p>
        <NotReviewed>{why.notReviewed}</NotReviewed>
      </Card>
    </PlacePage>
  );
};
