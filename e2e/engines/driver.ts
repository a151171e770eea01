/** What the first night needs of a browser engine: few words, so that a second engine costs one file. */

export type Target = {
  /** An ARIA role, as assistive technology hears it. */
  readonly role: 'button' | 'link' | 'textbox' | 'combobox' | 'checkbox' | 'radio' | 'heading';
  /** The accessible name: a text is the whole of it, a pattern any part. */
  readonly name: string | RegExp;
};

export type Driver = {
  readonly goto: (url: string) => Promise<void>;
  /** Waits until it is there, then taps it. */
  readonly tap: (target: Target) => Promise<void>;
  /** Waits until it is there, then taps the row or the pill that a box or a radio stands in, as a thumb does. */
  readonly mark: (target: Target) => Promise<void>;
  /** Waits until it is there, then types, key by key. */
  readonly type: (target: Target, text: string) => Promise<void>;
  /** Waits until the list is there, then chooses the line with this text. */
  readonly choose: (target: Target, line: string) => Promise<void>;
  /** Waits until a visible element of that role and name is there. */
  readonly see: (target: Target) => Promise<void>;
  /** Waits until all of it lies in the window, without scrolling. */
  readonly seeInSight: (target: Target) => Promise<void>;
  /** Waits until the link is there. @returns where it leads, as it is written */
  readonly href: (target: Target) => Promise<string | null>;
  /** @returns all text that the page shows now, its spaces made plain and single */
  readonly text: () => Promise<string>;
  /** @returns what `script`, the body of an async function, gives back */
  readonly evaluate: (script: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

export type Engine = {
  readonly name: string;
  /**
   * Starts a cold browser whose data lies in `profile` and stays there when it is closed.
   * What it asks of other machines than this goes to `proxy`, usually the trap of the whole run.
   */
  readonly open: (profile: string, proxy?: string) => Promise<Driver>;
};

/** Plain and single spaces, so that texts compare whatever kind of space they were set with. */
export const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export const usualProxy = process.env.BROWSER_PROXY;
