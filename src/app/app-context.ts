/** What every page may know: words, time, the treatment, whom to call, and the diary as far as it is open. */
import { createContext, use } from 'react';
import type { Format } from '#content/format.ts';
import { loadWords } from '#content/languages.ts';
import type { Lang, RuleWords, ShellWords, Words } from '#content/words.ts';
import type { Alerts } from '#rules/alert.ts';
import type { Limits } from '#rules/limits.ts';
import type { NewRow, Row, TreatmentAnswers } from '#symptoms/row.ts';
import type { AddOptions, Reading, StoreProblemCode } from '#symptoms/store/diary.ts';
import type { Pocket } from '#symptoms/store/pocket.ts';
import type { CallTargets } from './call-targets.ts';
import type { Moment } from './clock.ts';
import type { DiaryView } from './live-diary.ts';

export type DiaryProblem = StoreProblemCode;

export type DiaryState =
  /**
   * The two copies of the diary are not compared yet. `early`: what the database alone holds, so that an alert stands at once.
   * Rows may be lacking in it: nothing calm, nothing new and nothing whole is said of it.
   */
  | { readonly status: 'opening'; readonly early: { readonly rows: readonly Row[]; readonly alerts: Alerts } | null }
  /** `rows`: what the rules look back at and whatever is no entry; pages that look farther back use `useWholeDiary`. */
  | (Reading & { readonly status: 'ready'; readonly view: DiaryView })
  /**
   * The diary cannot be read. `view` rests on its second copy, or on what was read before, and on what was entered since.
   * `beside`: what is entered is kept in that copy.
   */
  | { readonly status: 'failed'; readonly problem: DiaryProblem; readonly rows: readonly Row[]; readonly view: DiaryView | null; readonly beside: boolean };

/** Kept, or not: then the row still counts for the advice, and the value stays on screen. */
export type Recorded =
  | { readonly saved: true; readonly row: Row }
  | { readonly saved: false; readonly row: Row; readonly problem: DiaryProblem };

export type ShellValue = {
  readonly lang: Lang;
  readonly words: ShellWords;
  /** Phrases of the rules, loaded with the diary. */
  readonly ruleWords: RuleWords | null;
  readonly format: Format;
  readonly now: Moment;
  readonly pocket: Pocket;
  readonly setPocket: (patch: Partial<Pocket>) => void;
  readonly treatment: TreatmentAnswers;
  /** Days since the cells were given, negative before; null when unknown. */
  readonly day: number | null;
  readonly targets: CallTargets;
  /** The lines in force: the table's, or those of the centre where they are stricter. */
  readonly limits: Limits;
  /** Something in the centre's limits could not be read; the table holds there. */
  readonly limitsUnread: boolean;
  readonly diary: DiaryState;
  /** Entries of this visit that the phone could not keep. */
  readonly unsaved: readonly Row[];
  /** Never rejects. `draft`: the form the row comes from, dropped or replaced in the same step. */
  readonly record: (row: NewRow, draft?: AddOptions['draft']) => Promise<Recorded>;
  readonly recordTreatment: (patch: TreatmentAnswers) => Promise<Recorded>;
};

export type AppValue = Omit<ShellValue, 'words'> & { readonly words: Words };

export const AppContext = createContext<ShellValue | null>(null);

/** For what stands on the first screen: it has few words and waits for nothing. */
export const useShell = (): ShellValue => {
  const value = use(AppContext);
  if (!value) throw new Error('useShell is for components under <App>');
  return value;
};

/** For every other page: waits until all its words are there. On a caregiver's phone they speak of the patient, not to them. */
export const useApp = (): AppValue => {
  const shell = useShell();
  const words = use(loadWords(shell.lang));
  const { usedBy, patientName } = shell.treatment;
  return { ...shell, words: usedBy === 'caregiver' ? words.forCaregiver(patientName ?? null) : words };
};
