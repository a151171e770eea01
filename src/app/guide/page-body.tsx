import type { PageId } from '#content/guide/chapters.ts';
import { textsOf, type ReadPage } from '#content/guide/page.ts';
import { Bullets } from '#ui/bullets.tsx';
import { KeyBox } from '#ui/key-box.tsx';
import { Prose } from '#ui/prose.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { Steps } from '#ui/steps.tsx';
import { ToggleButton } from '#ui/toggle-button.tsx';
import { useApp } from '#app/app-context.ts';
import { CareCard } from './care-card.tsx';
import { ClearQuestion } from './clear-question.tsx';
import { MarkedText } from './marked-text.tsx';
import { PageOrigin } from './page-origin.tsx';
import { readingMinutes } from './reading-time.ts';
import { useEndSeen } from './use-end-seen.ts';
import { markRead, toggleSaved, useReadingMarks } from './use-reading-marks.ts';

const marked = (texts: readonly string[]) => texts.map((text) => <MarkedText key={text} text={text} />);

/** The parts of the template, in its order. A page past its review date says so first. */
export const PageBody = ({ id, page }: { readonly id: PageId; readonly page: ReadPage }) => {
  const { words, now } = useApp();
  const { guide, reading, asking } = words;
  const { saved } = useReadingMarks();
  const end = useEndSeen(() => markRead(id));
  const kept = saved.includes(id);
  return (
    <Prose>
      <p className="muted">{reading.minutes(readingMinutes(textsOf(page)))}</p>
      <ToggleButton icon="bookmark" on={kept} onTap={() => toggleSaved(id)}>
        {kept ? reading.saved : reading.save}
      </ToggleButton>
      {now.civilDay > page.nextReview && <StateCard icon="calendar" heading={guide.overdue} />}
      <KeyBox title={guide.remember}>
        <MarkedText text={page.remember} />
      </KeyBox>
      <h2>{guide.notice}</h2>
      <Bullets items={marked(page.notice)} />
      <h2>{guide.why}</h2>
      <p>
        <MarkedText text={page.why} />
      </p>
      {page.answers.map(({ question, answer }) => (
        <section key={question}>
          <h2>{question}</h2>
          <p>
            <MarkedText text={answer} />
          </p>
        </section>
      ))}
      <CareCard level={page.care.level} signs={page.care.signs} />
      <h2>{guide.today}</h2>
      <Steps items={marked(page.today)} />
      <div ref={end} />
      <RowList>
        <Row act={{ href: `/guide/ask?page=${id}` }} icon="pencil" title={asking.write} />
      </RowList>
      <PageOrigin page={page} />
      <ClearQuestion id={id} />
    </Prose>
  );
};
