import type { ThinkingItem, ThinkingPart } from '#symptoms/thinking.ts';

type Choice = { readonly title: string; readonly note: string };

/** The thinking check: read by the caregiver, who asks and marks. */
export type ThinkingWords = {
  readonly title: string;
  /** On the way in, under the title. */
  readonly hint: string;
  readonly intro: (name: string | null) => string;
  readonly notAlone: string;
  /** Before anything else: whom not to test. */
  readonly danger: { readonly title: string; readonly text: string };
  readonly ready: { readonly title: string; readonly steps: readonly string[] };
  readonly usual: { readonly title: (name: string | null) => string; readonly points: (score: number, of: number) => string; readonly assumed: string };
  /** The usual score is too low for the check to mean anything. */
  readonly notUsable: {
    readonly text: string;
    readonly ask: (name: string | null) => string;
    /** On Today, once the questions were answered: why nothing calm is said all the same. */
    readonly today: { readonly title: string; readonly text: string };
  };
  /** A check of the last hours lost points. */
  readonly repeat: { readonly title: (time: string) => string; readonly once: string; readonly enough: string };
  readonly start: string;
  readonly kept: { readonly title: (time: string) => string; readonly text: string; readonly over: string };
  readonly partTitle: (part: number, of: number) => string;
  readonly parts: Readonly<Record<ThinkingPart, { readonly title: string; readonly how: string }>>;
  /** `ask`: to read out, or what to watch for. `noun`: in a list of what was not right. */
  readonly items: Readonly<Record<ThinkingItem, { readonly ask: string; readonly noun: string }>>;
  readonly expected: { readonly town: string; readonly hospital: string; readonly counting: string };
  /** Another one each day. Sitting down, with nothing that could hurt. */
  readonly commands: readonly string[];
  readonly right: string;
  readonly wrong: string;
  readonly written: { readonly same: Choice; readonly changed: Choice; readonly 'not-right': Choice };
  readonly keepPaper: string;
  readonly answerAll: string;
  readonly cannot: (name: string | null) => string;
  readonly save: string;
  readonly stop: string;
  readonly notDone: string;
  readonly why: { readonly title: string; readonly later: Choice; readonly refuses: Choice };
  readonly found: {
    readonly notRight: (items: string) => string;
    readonly writing: string;
    readonly callFirst: string;
    readonly withinUsual: (usual: number) => string;
  };
  readonly said: { readonly points: (score: number, of: number) => string; readonly unable: string; readonly noneLost: string };
};
