/** The shape of a language. A missing word is a compile error that names the file to edit. */
import type { AboutWords } from './shape/about.ts';
import type { AlertWords } from './shape/alert.ts';
import type { CheckInWords } from './shape/check-in.ts';
import type { CheckWords } from './shape/check.ts';
import type { CommonWords } from './shape/common.ts';
import type { CopiesWords } from './shape/copies.ts';
import type { DataIssuesWords } from './shape/data-issues.ts';
import type { DiaryWords } from './shape/diary.ts';
import type { GuideWords } from './shape/guide.ts';
import type { PaperWords } from './shape/guide-paper.ts';
import type { RehearsalWords } from './shape/guide-rehearsal.ts';
import type { SearchWords } from './shape/guide-search.ts';
import type { AskingWords } from './shape/guide-asking.ts';
import type { ReadingWords } from './shape/guide-reading.ts';
import type { HelpWords } from './shape/help.ts';
import type { LevelsWords } from './shape/levels.ts';
import type { MyInfoWords } from './shape/my-info.ts';
import type { SetupWords } from './shape/setup.ts';
import type { BodyPartsWords, SignsWords } from './shape/signs.ts';
import type { StatesWords } from './shape/states.ts';
import type { ThinkingWords } from './shape/thinking.ts';
import type { TodayWords } from './shape/today.ts';
import type { SaveFileWords } from './shape/save-file.ts';
import type { TableWords } from './shape/table.ts';

export type Words = {
  readonly common: CommonWords;
  readonly levels: LevelsWords;
  readonly setup: SetupWords;
  readonly today: TodayWords;
  readonly checkIn: CheckInWords;
  readonly alert: AlertWords;
  readonly check: CheckWords;
  readonly thinking: ThinkingWords;
  readonly help: HelpWords;
  readonly guide: GuideWords;
  readonly reading: ReadingWords;
  readonly paper: PaperWords;
  readonly rehearsal: RehearsalWords;
  readonly search: SearchWords;
  readonly asking: AskingWords;
  readonly diary: DiaryWords;
  readonly copies: CopiesWords;
  readonly myInfo: MyInfoWords;
  readonly about: AboutWords;
  readonly states: StatesWords;
  readonly signs: SignsWords;
  readonly bodyParts: BodyPartsWords;
  readonly dataIssues: DataIssuesWords;
  readonly saveFile: SaveFileWords;
  readonly table: TableWords;
};

/** What the first screen says, before anything else has loaded. */
export type ShellWords = Pick<Words, 'common' | 'levels' | 'today' | 'help' | 'states'>;

export type { Lang } from './shape/common.ts';
export type { RulePhrases, RuleWords } from './shape/rules.ts';
