/** Opens the diary after the first paint and keeps its rows, its meaning and what could not be saved. */
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { RuleWords } from '#content/words.ts';
import { loadRuleWords, loadWords } from '#content/languages.ts';
import type { Lang } from '#content/words.ts';
import { noLimits } from '#rules/limits.ts';
import type { NewRow, Row } from '#symptoms/row.ts';
import type { Pocket } from '#symptoms/store/pocket.ts';
import type { ShellValue, DiaryProblem, DiaryState } from './app-context.ts';
import { afterPaint } from './after-paint.ts';
import { everything } from './use-emptied.ts';
import type { Moment, useNow } from './clock.ts';
import type { Reading } from '#symptoms/store/diary.ts';

/** What the pocket keeps of the diary. */
type Known = Pick<Pocket, 'treatment' | 'centre' | 'emptied' | 'setUp'>;
type Live = typeof import('./live-diary.ts');
type Opened =
  /** `last`: what was read before the copies were compared. */
  | { readonly status: 'opening'; readonly last: Reading | null }
  | ({ readonly status: 'ready' } & Reading)
  /** `last`: what the second copy holds, or what was read before the connection broke. An open alert stays on screen. */
  | { readonly status: 'failed'; readonly problem: DiaryProblem; readonly last: Reading | null; readonly beside: boolean };

const problemOf = (live: Live | null, error: unknown): DiaryProblem =>
  live?.isStoreProblem(error) ? error.code : 'unopenable';

const lastOf = (before: Opened): Reading | null => (before.status === 'ready' ? before : before.last);

/** A row that the phone could not keep, so that it still counts for the advice. Its number marks it as nowhere stored. */
const asUnsaved = (row: NewRow, number: number): Row =>
  ({ ...row, id: `unsaved-${number}`, diaryId: 'unsaved', deviceId: 'unsaved', seq: number, app: '', ruleSet: '' });

/** Two tries at one correction: once the second is kept, the first must not stand beside it. */
const takesBackSame = (one: Pick<Row, 'replaces' | 'removes'>, other: Pick<Row, 'replaces' | 'removes'>): boolean =>
  (one.replaces ?? one.removes) !== undefined && one.replaces === other.replaces && one.removes === other.removes;

/** What is known of the treatment and of the centre's settings when the diary will not open. */
const pocketRows = ({ treatment, centre }: Pick<Known, 'treatment' | 'centre'>, now: Moment): readonly Row[] => {
  const fields = { observedAt: now.instant, recordedAt: now.instant, zone: now.zone, civilDay: now.civilDay, by: 'patient', asked: [] } as const;
  return [
    ...(centre === null ? [] : [asUnsaved({ kind: 'limits', ...fields, answers: { limits: centre } }, -1)]),
    asUnsaved({ kind: 'treatment', ...fields, answers: treatment }, 0),
  ];
};

export const useLiveDiary = (lang: Lang, { now, look }: ReturnType<typeof useNow>, { treatment, centre, emptied, setUp }: Known) => {
  const today = now.civilDay;
  const [live, setLive] = useState<Live | null>(null);
  const [opened, setOpened] = useState<Opened>({ status: 'opening', last: null });
  const [words, setWords] = useState<{ lang: Lang; words: RuleWords } | null>(null);
  const [unsaved, setUnsaved] = useState<readonly Row[]>([]);
  // Saved here and perhaps not yet brought back by the live query: nothing may look calm in between.
  const [own, setOwn] = useState<readonly Row[]>([]);
  const unsavedCount = useRef(0);
  const entered = useRef(0);
  /** Somebody answered or entered something before this visit. */
  const [begun] = useState(setUp);
  /** Whether the first reading found more than was entered since this phone was emptied; null before. */
  const [wasThere, setWasThere] = useState<boolean | null>(null);
  /** The newest save went into one copy only. */
  const [keptOnce, setKeptOnce] = useState(false);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let stopClock: (() => void) | undefined;
    let gone = false;
    const open = () => import('./live-diary.ts').then(
      (module) => {
        if (gone) return;
        setLive(module);
        stopClock = module.begin();
        stop = module.watchDays(
          module.recentSpan(today),
          (reading) => {
            look();
            setWasThere((before) => before ?? (!begun && reading.total > entered.current));
            setOpened({ status: 'ready', ...reading });
          },
          (error, beside) =>
            setOpened((before) => ({ status: 'failed', problem: problemOf(module, error), last: beside ?? lastOf(before), beside: beside !== null })),
          // In a transition: what stands there stays until it can be drawn.
          (last) => startTransition(() => setOpened((before) => (before.status === 'opening' ? { status: 'opening', last } : before))),
        );
      },
      () => setOpened({ status: 'failed', problem: 'unopenable', last: null, beside: false }),
    );
    const cancel = afterPaint(() => void open());
    return () => {
      gone = true;
      cancel();
      stop?.();
      stopClock?.();
    };
  }, [look, today, begun]);

  useEffect(() => {
    let gone = false;
    const load = () => {
      void loadWords(lang);
      return loadRuleWords(lang).then((loaded) => {
        if (!gone) setWords({ lang, words: loaded });
      });
    };
    const cancel = afterPaint(() => void load());
    return () => {
      gone = true;
      cancel();
    };
  }, [lang]);

  const record: ShellValue['record'] = async (row, draft) => {
    let loaded = live;
    entered.current += 1;
    try {
      loaded ??= await import('./live-diary.ts');
      const kept = await loaded.keepRow(row, draft);
      look();
      setOwn((before) => [...before, kept.row]);
      setUnsaved((before) => before.filter((one) => !takesBackSame(one, row)));
      setKeptOnce(kept.keptIn !== 'both');
      return { saved: true, row: kept.row };
    } catch (error) {
      unsavedCount.current += 1;
      entered.current -= 1;
      look();
      const kept = asUnsaved(row, unsavedCount.current);
      setUnsaved((before) => [...before, kept]);
      return { saved: false, row: kept, problem: problemOf(loaded, error) };
    }
  };

  const diary = useMemo((): DiaryState => {
    const problem = opened.status === 'failed' ? opened.problem : 'unopenable';
    const beside = opened.status === 'failed' && opened.beside;
    const read = lastOf(opened);
    if (read && live) {
      const isGone = emptied === 'perhaps' ? wasThere === false : emptied?.read === false;
      const gaps = isGone ? [...read.gaps, everything] : read.gaps;
      const known = new Set(read.rows.map(({ id }) => id));
      const rows = [...read.rows, ...own.filter(({ id }) => !known.has(id)), ...unsaved];
      const view = live.tryView(rows, { ...read, gaps }, now);
      if (view && opened.status === 'opening') return { status: 'opening', early: { rows, alerts: view.alerts } };
      if (view && opened.status === 'ready') return { ...opened, gaps, rows, view, copies: keptOnce ? 'one' : opened.copies };
      if (view) return { status: 'failed', problem, rows, view, beside };
    }
    if (opened.status === 'opening' || (opened.status === 'ready' && !live)) return { status: 'opening', early: null };
    const rows = [...pocketRows({ treatment, centre }, now), ...own, ...unsaved];
    const view = live && own.length + unsaved.length > 0 ? live.tryView(rows, { unreadable: 0, gaps: [] }, now) : null;
    return { status: 'failed', problem, rows, view, beside };
  }, [live, opened, own, unsaved, now, treatment, centre, emptied, wasThere, keptOnce]);

  // Before the diary is open, the copy in the pocket; before the rules are loaded, the table, which the limits only tighten.
  const rows = diary.status === 'opening' ? null : diary.rows;
  const { limits, unread } = useMemo(() => {
    if (!live) return { limits: noLimits, unread: false };
    return live.limitsOf(rows ?? pocketRows({ treatment: {}, centre }, now));
  }, [live, rows, centre, now]);

  return { diary, unsaved, record, limits, limitsUnread: unread, ruleWords: words?.lang === lang ? words.words : null, live, wasThere };
};
