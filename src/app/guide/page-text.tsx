import { placeOf, type PageId } from '#content/guide/chapters.ts';
import type { ReadPage } from '#content/guide/page.ts';
import { Bullets } from '#ui/bullets.tsx';
import { KeyBox } from '#ui/key-box.tsx';
import { Steps } from '#ui/steps.tsx';
import { useApp } from '#app/app-context.ts';
import { CareCard } from './care-card.tsx';
import { MarkedText } from './marked-text.tsx';
import { PageDrawing } from './page-drawing.tsx';

const marked = (texts: readonly string[]) => texts.map((text) => <MarkedText key={text} text={text} />);

/** What is to be read on a page, on the screen and on paper. */
export const PageText = ({ id, page }: { readonly id: PageId; readonly page: ReadPage }) => {
  const { guide } = useApp().words;
  // Where the page itself says whom to call, nothing stands before the call that can stand after it.
  const callFirst = placeOf(id)?.chapter === 'when-to-call';
  return (
    <>
      <KeyBox title={guide.remember}>
        <MarkedText text={page.remember} />
      </KeyBox>
      {page.answers.map(({ question, answer }) => (
        <section key={question}>
          <h2>
            <MarkedText text={question} />
          </h2>
          <p>
            <MarkedText text={answer} />
          </p>
        </section>
      ))}
      <h2>{guide.notice}</h2>
      <Bullets items={marked(page.notice)} />
      {!callFirst && <PageDrawing id={id} />}
      <h2>{guide.why}</h2>
      <p>
        <MarkedText text={page.why} />
      </p>
      <CareCard {...page.care} />
      {callFirst && <PageDrawing id={id} />}
      <h2>{guide.today}</h2>
      <Steps items={marked(page.today)} />
    </>
  );
};
