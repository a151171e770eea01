import type { PageId } from '#content/guide/chapters.ts';
import { textsOf, type ReadPage } from '#content/guide/page.ts';
import { ButtonPair } from '#ui/button.tsx';
import { PrintButton } from '#ui/print-button.tsx';
import { Prose } from '#ui/prose.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { ToggleButton } from '#ui/toggle-button.tsx';
import { useApp } from '#app/app-context.ts';
import { useEmergencyNumber } from '#app/call-links.tsx';
import { ClearQuestion } from './clear-question.tsx';
import { PageOrigin } from './page-origin.tsx';
import { PageText } from './page-text.tsx';
import { readingMinutes } from './reading-time.ts';
import { useEndSeen } from './use-end-seen.ts';
import { SaidContext, useListen } from './use-listen.ts';
import { markRead, toggleSaved, useReadingMarks } from './use-reading-marks.ts';

type Props = { readonly id: PageId; readonly page: ReadPage };

/** The parts of the template, in its order. A page past its review date says so first. */
export const PageBody = ({ id, page }: Props) => {
  const { words, now, format } = useApp();
  const { guide, reading, asking } = words;
  const { saved } = useReadingMarks();
  const end = useEndSeen(() => markRead(id));
  const listen = useListen(format);
  const aloud = useTextsAloud({ id, page });
  const kept = saved.includes(id);
  const minutes = readingMinutes(textsOf(page));
  const save = (
    <ToggleButton icon="bookmark" on={kept} onTap={() => toggleSaved(id)}>
      {kept ? reading.saved : reading.save}
    </ToggleButton>
  );
  return (
    <Prose>
      <p className="muted">{reading.minutes(minutes)}</p>
      {listen.possible ? (
        <ButtonPair>
          <ToggleButton icon="listen" on={listen.said !== null} onTap={() => (listen.said ? listen.stop() : listen.start(aloud))}>
            {listen.said ? reading.listening : reading.listen(minutes)}
          </ToggleButton>
          {save}
        </ButtonPair>
      ) : (
        save
      )}
      {now.civilDay > page.nextReview && <StateCard icon="calendar" heading={guide.overdue} />}
      <SaidContext value={listen.said}>
        <PageText id={id} page={page} />
      </SaidContext>
      <div ref={end} />
      <RowList>
        <Row act={{ href: `/guide/ask?page=${id}` }} icon="pencil" title={asking.write} />
      </RowList>
      <PageOrigin page={page} />
      <ClearQuestion id={id} />
      <PrintButton kind="quiet">{words.paper.printPage}</PrintButton>
    </Prose>
  );
};

/** The page as a voice reads it: its headings too. */
const useTextsAloud = ({ id, page }: Props): readonly string[] => {
  const { guide, levels } = useApp().words;
  const emergency = useEmergencyNumber();
  const { remember, notice, why, answers, care, today } = page;
  return [
    guide.pages[id], guide.remember, remember, ...answers.flatMap(({ question, answer }) => [question, answer]),
    guide.notice, ...notice, guide.why, why,
    levels[care.level].heading(emergency), guide.ifOneOf, ...care.signs,
    ...care.sooner.map(({ sign }) => sign), guide.today, ...today,
  ];
};
