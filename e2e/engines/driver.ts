/** What a smoke test needs of a browser engine: few words, so that a second engine costs one file. */

export type Target = {
  /** An ARIA role, as assistive technology hears it. */
  readonly role: 'button' | 'link' | 'textbox' | 'checkbox' | 'radio' | 'heading' | 'listitem';
  /** The whole accessible name. */
  readonly name: string;
};

export type Driver = {
  readonly goto: (url: string) => Promise<void>;
  /** Waits until it is there, then taps it. */
  readonly tap: (target: Target) => Promise<void>;
  /** Waits until it is there, then types, key by key. */
  readonly type: (target: Target, text: string) => Promise<void>;
  /** Waits until a visible element of that role and name is there. */
  readonly see: (target: Target) => Promise<void>;
  /** Waits until the page shows this text. */
  readonly seeText: (text: string) => Promise<void>;
  /** @returns what `script`, the body of an async function, gives back */
  readonly evaluate: (script: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

export type Engine = {
  readonly name: string;
  /** Starts a cold browser whose data lies in `profile` and stays there when it is closed. */
  readonly open: (profile: string) => Promise<Driver>;
};
