/** JSON from outside the app's own code: files, other tabs, a damaged disk. Read under limits before anything looks at it. */

export type Caps = {
  /** Characters of text. */
  readonly length: number;
  /** Lists and objects within each other. */
  readonly depth: number;
  /** Values in all. */
  readonly values: number;
};

export type Refused = 'too-large' | 'not-json' | 'too-deep' | 'too-many' | 'forbidden-key';

/** Keys that reach beyond the object which carries them. */
const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const refusal = (value: unknown, caps: Caps): Refused | null => {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let values = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    values += 1;
    if (values > caps.values) return 'too-many';
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= caps.depth) return 'too-deep';
    if (Object.keys(next.value).some((key) => forbidden.includes(key))) return 'forbidden-key';
    for (const inner of Object.values(next.value)) open.push({ value: inner, depth: next.depth + 1 });
  }
  return null;
};

/** @returns the value, of any shape, or why it was not read. Never throws. */
export const parseOutside = (text: string, caps: Caps): { readonly value: unknown } | { readonly refused: Refused } => {
  if (text.length > caps.length) return { refused: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'not-json' };
  }
  const refused = refusal(value, caps);
  return refused ? { refused } : { value };
};
