import { codesOf } from '#symptoms/check-in.ts';
import { sign } from '#symptoms/catalogue.ts';
import { entriesOf, type HistoryEntry } from '#symptoms/history.ts';
import { groupBy } from '#symptoms/group-by.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { TextLink } from '#ui/text-link.tsx';
import { useApp } from '#app/app-context.ts';
import { EntryView } from '#app/diary/entry-view.tsx';
import { PlacePage } from '#app/frame.tsx';
import { NotOpenCards } from '#app/not-open-cards.tsx';
import { useWholeDiary } from '#app/use-whole-diary.ts';

/** Only the caregiver's check asks for these: they tell it from a check-in that a caregiver filled in. */
const onlySeen = codesOf('seen').filter((code) => !sign(code).now && !sign(code).more);

const isCheck = ({ first }: HistoryEntry): boolean =>
  first.kind === 'thinking-check' || (first.kind === 'check-in' && onlySeen.some((code) => first.asked.includes(code)));

/** The caregiver's checks so far: warning signs and thinking, each with what it showed, newest first. */
export const ChecksPage = () => {
  const { words, format, diary, treatment } = useApp();
  const { checks } = words;
  const whole = useWholeDiary()?.rows;
  const entries = whole ? entriesOf(whole).filter(isCheck) : [];
  return (
    <PlacePage title={checks.title}>
      <BackHeader act={{ href: '/check' }} label={words.check.title(treatment.patientName || null)} />
      <PageHeader title={checks.title} note={checks.hint} />
      {diary.status === 'failed' && <NotOpenCards problem={diary.problem} />}
      {!whole && <p role="status">{words.common.opening}</p>}
      {whole && entries.length === 0 && <p>{checks.none}</p>}
      <Button act={{ href: '/check' }}>{checks.checkNow}</Button>
      {[...groupBy(entries, ({ first }) => first.civilDay)].map(([day, ofDay]) => (
        <section key={day} className="prose">
          <h2>{format.capital(format.date(day))}</h2>
          {ofDay.map((entry) => (
            <div key={entry.first.id}>
              <h3>{entry.first.kind === 'thinking-check' ? checks.thinkingCheck : checks.warningSigns}</h3>
              <EntryView entry={entry} renderActions={(row) => <TextLink act={{ href: `/diary/entry/${row.id}` }}>{words.common.change}</TextLink>} />
            </div>
          ))}
        </section>
      ))}
      <RowList>
        <Row act={{ href: '/handover' }} icon="people" title={words.handover.screenTitle} note={words.handover.hint} />
      </RowList>
    </PlacePage>
  );
};
