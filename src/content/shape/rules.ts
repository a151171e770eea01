import type { RuleId, SignValues } from '#rules/types.ts';
import type { Format } from '#content/format.ts';

/** The two phrases of a rule. With `entered` empty, `sign` names the sign in general. */
export type RulePhrases = {
  readonly sign: (values: SignValues, format: Format) => string;
  readonly why: (values: SignValues, format: Format) => string;
};
export type RuleWords = Readonly<Record<RuleId, RulePhrases>>;
