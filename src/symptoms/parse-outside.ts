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

/** Shorter texts are parsed in no time, whatever is in them. */
const longText = 100_000;

/** Counts signs, without making anything of them: a few letters of text can become a hundred times their size in memory. */
const tooMuch = (text: string, { depth, values }: Caps): Refused | null => {
  let [open, count, quoted] = [0, 1, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === ',') count += 1;
    else if (sign === '[' || sign === '{') open += 1;
    else if (sign === ']' || sign === '}') open -= 1;
    if (open > depth) return 'too-deep';
    if (count > values) return 'too-many';
  }
  return null;
};

/** @returns the value, of any shape, or why it was not read. Never throws. */
export const parseOutside = (text: string, caps: Caps): { readonly value: unknown } | { readonly refused: Refused } => {
  if (text.length > caps.length) return { refused: 'too-large' };
  const much = text.length > longText ? tooMuch(text, caps) : null;
  if (much) return { refused: much };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'not-json' };
  }
  const refused = refusal(value, caps);
  return refused ? { refused } : { value };
};
