import type { HistoryEntry } from '#symptoms/history.ts';
import { isEntry } from '#symptoms/row.ts';
import { Row, RowList } from '#ui/row.tsx';
import { useApp } from '#app/app-context.ts';
import { explainingPages } from '#app/guide/explaining-pages.ts';
import { ExplainingRows } from '#app/guide/explaining-rows.tsx';
import { isRuleId } from './sign-page.tsx';
import { useSignOf } from './use-sign-of.ts';

/** From an entry to the warning signs that rest on it, now or when they were shown, and to the pages that explain it. */
export const EntrySigns = ({ entry }: { readonly entry: HistoryEntry }) => {
  const { words, diary } = useApp();
  const { title } = words.signLinks.entry;
  const signOf = useSignOf();
  const { first, standing, shown } = entry;
  const findings = diary.status !== 'opening' && diary.view ? diary.view.assessment.findings : [];
  const own = new Set([first, ...standing].map(({ id }) => id));
  const firing = findings.filter(({ rests }) => rests.some((id) => own.has(id)));
  const rules = [...new Set([...firing.map(({ rule }) => rule), ...shown.map(({ answers }) => answers.rule).filter(isRuleId)])];
  const answers = standing.filter(isEntry)[0]?.answers ?? {};
  return (
    <>
      {rules.length > 0 && (
        <RowList label={title}>
          {rules.map((rule) => (
            <Row key={rule} act={{ href: `/why/${rule}` }} icon="question" title={signOf(rule)?.sign ?? rule} note={words.alert.why.title} />
          ))}
        </RowList>
      )}
      <ExplainingRows pages={explainingPages(rules.map((rule) => ({ rule })), answers)} />
    </>
  );
};
