import type { CallOutcome } from '#symptoms/row.ts';
import type { Role } from './common.ts';

/** What the spoken lines are made of. `day`: days since the cells, null when unknown. */
export type SayFacts = {
  readonly speaker: Role;
  readonly name: string | null;
  readonly day: number | null;
  /** The signs with their values, already in words: “shaking chills and temperature 100.9 °F”. */
  readonly signs: string;
};

/** Times that the rules own, handed in. `emergency`: the number, or null when the country is unknown. */
export type NoAnswer = { readonly minutes: number; readonly emergency: string | null };

export type AlertWords = {
  readonly marked: (signs: string) => string;
  readonly say: {
    readonly title: string;
    readonly who: (facts: SayFacts) => string;
    readonly now: (facts: SayFacts) => string;
  };
  readonly emergency: {
    readonly steps: (name: string | null) => readonly string[];
    readonly thenTeam: string;
  };
  readonly urgent: {
    readonly noTeamNumber: string;
    readonly waitTitle: string;
    readonly wait: (noAnswer: NoAnswer, fever: boolean) => readonly string[];
  };
  readonly sameDay: {
    readonly closed: (hours: number) => string;
  };
  readonly routine: { readonly onReport: string; readonly ifWorse: string; readonly phone: (days: number) => string };
  readonly crisis: {
    readonly title: string;
    readonly text: string;
    readonly callLine: (number: string) => string;
    readonly textLine: (number: string) => string;
    /** The option of a general health line. */
    readonly mentalHealth: (number: string) => string;
    readonly noLine: string;
    readonly danger: (emergency: string | null) => string;
    readonly steps: readonly string[];
    readonly thenTeam: string;
    readonly unverified: string;
  };
  readonly why: {
    readonly title: string;
    readonly evenIfWell: string;
    readonly more: string;
    readonly entered: string;
    /** In front of the entry that silence is counted from: nothing in it is the reason. */
    readonly countedFrom: string;
    /** In front of the sign in general, with its thresholds. */
    readonly line: string;
    /** The same where the team has set its own, and what the list says without it. */
    readonly teamLine: string;
    readonly listLine: string;
    readonly teamList: (centre: string, date: string) => string;
    readonly reason: string;
    readonly sources: string;
    readonly list: (version: string, rule: string) => string;
    readonly standardList: string;
    readonly notReviewed: string;
  };
  readonly also: string;
  readonly outcome: {
    readonly notSaved: string;
    readonly title: string;
    readonly at: (time: string) => string;
    readonly changeTime: string;
    readonly options: Readonly<Record<CallOutcome, { readonly label: string; readonly hint: string; /** In the diary and on the standing card. */ readonly past: string }>>;
    readonly stays: string;
    readonly worse: (emergency: string | null) => string;
  };
  readonly noAnswer: {
    readonly title: (time: string) => string;
    readonly next: string;
    readonly again: string;
    readonly nobodyBy: (time: string, emergency: string | null) => string;
    readonly rule: (minutes: number) => string;
    readonly reached: string;
    readonly backup: string;
    readonly clinicAgain: string;
    /** Where the call can wait until today: from when on the 24-hour line comes first. */
    readonly lineBy: (time: string) => string;
    readonly lineNow: string;
    readonly lineRule: (hours: number) => string;
    readonly calls: string;
    readonly tried: (time: string) => string;
  };
  readonly mistake: {
    readonly link: string;
    readonly title: string;
    readonly text: string;
    readonly goBack: string;
    readonly confirm: string;
    readonly kept: string;
  };
  readonly backToFlag: string;
  readonly changeEntry: string;
};
