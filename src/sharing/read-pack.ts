/** A pack from outside: hostile until parsed. It is taken whole or not at all. */
import { parseLimits } from '#rules/parse-limits.ts';
import { addDays } from '#symptoms/civil-day.ts';
import { parseOutside, type Caps } from '#symptoms/parse-outside.ts';
import { readPhoneNumber } from '#symptoms/phone-number.ts';
import type { CivilDay } from '#symptoms/row.ts';
import { limitsIn, packFormat, packSchema, packVersion, stayNearWeeks, type Pack } from './pack.ts';

/** More than the largest QR code holds, for files that are laid out to be read by people. */
const caps: Caps = { length: 20_000, depth: 6, values: 1000 };

/** A pack made longer ago is not taken any more. Ours: lines and numbers change, and a centre looks at them once a year. */
const oldestDays = 730;

export type PackProblem =
  /** No JSON, or none of ours: a code of something else. */
  | { readonly code: 'no-pack' }
  | { readonly code: 'too-large' }
  /** Made for a later version of the app. */
  | { readonly code: 'newer-version' }
  /** `field` is the path in the pack, e.g. `rules.W01.level`; `limit` is what the list has there, or the longest time. */
  | { readonly code: 'looser' | 'too-long'; readonly field: string; readonly limit: string }
  | { readonly code: 'malformed' | 'number'; readonly field: string }
  | { readonly code: 'future' | 'too-old' | 'expired' | 'older'; readonly date: CivilDay };

export type PackRead = { readonly pack: Pack } | { readonly problems: readonly PackProblem[] };

type Asking = { readonly today: CivilDay; /** The pack in use, if any. */ readonly inUse: Pack | null };

const refused = (...problems: readonly PackProblem[]): PackRead => ({ problems });

const fieldIn = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

/** Judged by its own day and that of the phone. */
const datesOf = ({ date, expires }: Pack, { today, inUse }: Asking): readonly PackProblem[] => {
  if (expires < date) return [{ code: 'malformed', field: 'expires' }];
  // A pack made east of here may carry tomorrow’s date.
  if (date > addDays(today, 1)) return [{ code: 'future', date }];
  if (expires < today) return [{ code: 'expired', date: expires }];
  if (date < addDays(today, -oldestDays)) return [{ code: 'too-old', date }];
  return inUse && date < inUse.date ? [{ code: 'older', date: inUse.date }] : [];
};

/** An emergency number may have two digits, as in the app itself; any other three. */
const numbersOf = ({ numbers = {} }: Pack): readonly PackProblem[] =>
  Object.entries(numbers).flatMap(([name, text]): readonly PackProblem[] =>
    'problem' in readPhoneNumber(text, name === 'emergency' ? 2 : undefined) ? [{ code: 'number', field: `numbers.${name}` }] : [],
  );

const looserOf = (pack: Pack): readonly PackProblem[] => {
  const judged = parseLimits(limitsIn(pack));
  const ofRules = 'limits' in judged ? [] : judged.problems.map((problem): PackProblem =>
    'limit' in problem ? { code: problem.code, field: problem.field, limit: problem.limit } : { code: 'malformed', field: problem.field });
  const near = pack.stayNearWeeks !== undefined && pack.stayNearWeeks < stayNearWeeks;
  return [...ofRules, ...(near ? [{ code: 'looser', field: 'stayNearWeeks', limit: String(stayNearWeeks) } as const] : [])];
};

/** @returns the pack, or every reason why it is not taken. Never throws; changes nothing. */
export const readPack = (text: string, asking: Asking): PackRead => {
  const outside = parseOutside(text.trim(), caps);
  if ('refused' in outside) return refused({ code: outside.refused === 'not-json' ? 'no-pack' : 'too-large' });
  const { value } = outside;
  if (fieldIn(value, 'format') !== packFormat) return refused({ code: 'no-pack' });
  const version = fieldIn(value, 'version');
  if (typeof version === 'number' && version > packVersion) return refused({ code: 'newer-version' });
  const parsed = packSchema.safeParse(value);
  if (!parsed.success) {
    return refused(...parsed.error.issues.map(({ path, ...issue }): PackProblem => ({
      code: 'malformed', field: [...path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].map(String).join('.'),
    })));
  }
  const problems = [...datesOf(parsed.data, asking), ...numbersOf(parsed.data), ...looserOf(parsed.data)];
  return problems.length > 0 ? { problems } : { pack: parsed.data };
};
