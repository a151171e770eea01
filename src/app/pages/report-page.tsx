import { useCallback, useState } from 'react';
import { pagesOf } from '#sharing/report-pages.ts';
import type { Sheet } from '#sharing/report-sheet.ts';
import { reportText } from '#sharing/report-text.ts';
import { reportOf } from '#sharing/report.ts';
import { addDays, isCivilDay } from '#symptoms/civil-day.ts';
import type { CivilDay, Row } from '#symptoms/row.ts';
import { BackHeader } from '#ui/back-header.tsx';
import { ColumnsPage } from '#ui/columns.tsx';
import { Field } from '#ui/field.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { PrintButton } from '#ui/print-button.tsx';
import { Switch } from '#ui/switch.tsx';
import { useApp } from '#app/app-context.ts';
import { PlacePage } from '#app/frame.tsx';
import { NotOpenCards } from '#app/not-open-cards.tsx';
import { reportFile } from '#app/report/report-file.ts';
import { ReportFigure } from '#app/report/report-figure.tsx';
import { ReportPaper } from '#app/report/report-paper.tsx';
import '#app/report/report-controls.css';
import { useMissing } from '#app/report/use-missing.ts';
import { useReportSheet } from '#app/report/use-report-sheet.ts';
import { rowsSoFar } from '#app/rows-so-far.ts';
import { SaveFile } from '#app/save-file/save-file.tsx';
import { UnsavedCard } from '#app/unsaved-card.tsx';
import { useDays, useDiarySpan, type Days } from '#app/use-days.ts';

/** So many days fit on the page. */
const mostDays = 14;
/** A stay in the hospital may have begun before. */
const marginDays = 7;

/** The page for the team: on screen first, then on paper, as a file, as text. */
export const ReportPage = () => {
  const { words, diary, now } = useApp();
  const span = useDiarySpan();
  const { title, hint } = words.report.page;
  const whole = span ?? { since: now.civilDay, until: now.civilDay };
  return (
    <PlacePage title={title} place="diary" wide>
      <ColumnsPage>
        <div className="report-controls not-on-paper">
          <BackHeader act={{ href: '/diary' }} label={words.diary.title} />
          <PageHeader title={title} note={hint} />
          <UnsavedCard />
          {diary.status === 'failed' && <NotOpenCards problem={diary.problem} beside={diary.beside} />}
        </div>
        {(diary.status === 'opening' || span === undefined) && <p className="muted" role="status">{words.common.opening}</p>}
        {/* A diary that did not open has no page: what it lacks would read as calm. */}
        {diary.status === 'ready' && span !== undefined && <Choice diary={whole} />}
      </ColumnsPage>
    </PlacePage>
  );
};

const later = (one: CivilDay, other: CivilDay): CivilDay => (one > other ? one : other);
const earlier = (one: CivilDay, other: CivilDay): CivilDay => (one < other ? one : other);

/** A warning may be shown, and a call be made, long after the entry that it is about: the app's own look has every one of them, and what it names. */
const withLog = (rows: readonly Row[], known: readonly Row[]): readonly Row[] => {
  const ids = new Set(rows.map(({ id }) => id));
  return [...rows, ...known.filter(({ id }) => !ids.has(id))];
};

/** Which days, and what is left out. The other end of the days gives way, so that the page never grows too long. */
const Choice = ({ diary }: { readonly diary: Days }) => {
  const { words, diary: app } = useApp();
  const [days, setDays] = useState<Days>({ since: later(diary.since, addDays(diary.until, 1 - mostDays)), until: diary.until });
  const [withNotes, setWithNotes] = useState(true);
  const [withFlags, setWithFlags] = useState(true);
  const read = useDays({ since: addDays(days.since, -marginDays), until: addDays(days.until, marginDays) });
  const { page } = words.report;
  const choose = (next: Days): void => {
    if (isCivilDay(next.since) && isCivilDay(next.until)) setDays(next);
  };
  const limits = { type: 'date', min: diary.since, max: diary.until } as const;
  return (
    <>
      <div className="report-controls not-on-paper">
        <Field
          label={page.from}
          value={days.since}
          onChange={(since) => choose({ since, until: later(since, earlier(days.until, isCivilDay(since) ? addDays(since, mostDays - 1) : since)) })}
          input={limits}
        />
        <Field
          label={page.to}
          hint={page.most(mostDays)}
          value={days.until}
          onChange={(until) => choose({ until, since: earlier(until, later(days.since, isCivilDay(until) ? addDays(until, 1 - mostDays) : until)) })}
          input={limits}
        />
        <Switch label={page.withNotes} checked={withNotes} onChange={setWithNotes} />
        <Switch label={page.withFlags} hint={page.withFlagsHint} checked={withFlags} onChange={setWithFlags} />
      </div>
      {read && <Paper unread={read.unread} rows={withLog(read.rows, rowsSoFar(app))} days={{ since: addDays(read.since, marginDays), until: addDays(read.until, -marginDays) }} withNotes={withNotes} withFlags={withFlags} />}
    </>
  );
};

type PaperProps = { readonly rows: readonly Row[]; readonly unread: readonly string[]; readonly days: Days; readonly withNotes: boolean; readonly withFlags: boolean };

/** Made anew for each change of what it says, and for no tick of the clock: its time is when it first said so. */
const Paper = ({ rows, unread, days, withNotes, withFlags }: PaperProps) => {
  const sheet = useReportSheet(reportOf(rows, days.since, days.until), { withNotes, withFlags }, useMissing(unread, days));
  return <Made key={JSON.stringify({ ...sheet, made: null })} now={sheet} until={days.until} />;
};

const Made = ({ now, until }: { readonly now: Sheet; readonly until: CivilDay }) => {
  const { words, lang } = useApp();
  const [sheet] = useState(now);
  const [paper, setPaper] = useState('');
  const keep = useCallback((shown: HTMLElement | null) => {
    if (shown) setPaper(shown.outerHTML);
  }, []);
  const { page } = words.report;
  return (
    <>
      {/* What is sent is what the browser has put on screen. */}
      <article className="report" ref={keep} lang={lang}>
        <ReportPaper sheet={sheet} pages={pagesOf(sheet)} figure={<ReportFigure temperature={sheet.temperature} />} />
      </article>
      <div className="report-controls not-on-paper">
        <PrintButton kind="primary">{page.print}</PrintButton>
        <SaveFile file={{ name: page.fileName(until), type: 'text/html', content: reportFile(lang, sheet.title, paper) }} text={reportText(sheet, words)} label={page.file} />
      </div>
    </>
  );
};
