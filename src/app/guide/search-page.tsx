import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { placeOf, type PageId } from '#content/guide/chapters.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { Button } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Row, RowList } from '#ui/row.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { StateCard } from '#ui/state-card.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { navigate } from '#app/navigation.tsx';
import { NotOpened } from './not-opened.tsx';
import { searchIn } from './search-guide.ts';
import { useGuidePages, type PlacedPage } from './use-guide-pages.ts';

/** More than these nobody reads. */
const most = 8;
const aboutFever: readonly PageId[] = ['crs', 'taking-temperature', 'call-team-now'];
const aboutDespair: PageId = 'mood-sleep';

/** The question stands in the address, so that the way back from a page finds it again. */
const search = (question: string): void => navigate(`/guide/search${question === '' ? '' : `?q=${encodeURIComponent(question)}`}`, { replace: true });

/** Search in own words. When to call always stands first, whatever is looked for. */
export const SearchPage = () => {
  const { words } = useApp();
  const { guide, search: say } = words;
  const [params] = useSearchParams();
  const question = params.get('q') ?? '';
  const opened = useGuidePages(null);
  return (
    <PlacePage title={say.title} place="guide">
      <BackHeader act={{ href: '/guide' }} label={guide.title} />
      <PageHeader title={say.title} />
      <SearchField label={say.label} hint={say.hint} clear={say.clear} value={question} onChange={search} />
      {opened.status === 'opening' && <p role="status">{words.common.opening}</p>}
      {opened.status === 'failed' && <NotOpened tryAgain={opened.tryAgain} />}
      {opened.status === 'ready' && <Found pages={opened.pages} question={question} />}
    </PlacePage>
  );
};

const Found = ({ pages, question }: { readonly pages: readonly PlacedPage[]; readonly question: string }) => {
  const { words, lang } = useApp();
  const { guide, search: say, asking, help } = words;
  const find = useMemo(
    () => searchIn(pages.map((one) => ({ ...one, title: guide.pages[one.id], chapter: guide.chapters[one.chapter].title })), lang),
    [pages, guide, lang],
  );
  const found = find(question).slice(0, most);
  const asked = question.trim() !== '';
  return (
    <>
      <RowList>
        <Row act={{ href: '/guide/when-to-call' }} icon="phone" title={guide.pinned} note={say.alwaysFirst} />
        {found.slice(0, 2).includes(aboutDespair) && <Row act={{ href: '/help' }} icon="heart" title={help.title} note={help.crisisHint} />}
        {found.slice(0, 2).some((id) => aboutFever.includes(id)) && (
          <Row act={{ href: '/temperature' }} icon="thermometer" title={say.feverNow} note={say.addTemperature} />
        )}
      </RowList>
      <p role="status" className="muted">
        {asked && found.length > 0 && say.found(found.length)}
      </p>
      {found.length > 0 && (
        <RowList label={say.title}>
          {found.map((id) => (
            <Row key={id} act={{ href: `/guide/${id}` }} icon="guide" title={guide.pages[id]} {...noteOf(id)} />
          ))}
        </RowList>
      )}
      {asked && found.length === 0 && (
        <StateCard icon="question" heading={say.nothing} note={say.nothingHint}>
          <Button kind="secondary" icon="pencil" act={{ href: '/guide/ask' }}>
            {asking.write}
          </Button>
        </StateCard>
      )}
    </>
  );

  function noteOf(id: PageId): { readonly note?: string } {
    const place = placeOf(id);
    return place ? { note: guide.chapters[place.chapter].title } : {};
  }
};
