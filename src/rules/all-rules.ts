/** Every rule of the table, one explicit list. */
import { bellyRules } from './belly-rules.ts';
import { bleedRules } from './bleed-rules.ts';
import { breathRules } from './breath-rules.ts';
import { cancerRules } from './cancer-rules.ts';
import { careRules } from './care-rules.ts';
import { circRules } from './circ-rules.ts';
import { comboRules } from './combo-rules.ts';
import { fatigueRules } from './fatigue-rules.ts';
import { fluidsRules } from './fluids-rules.ts';
import { headRules } from './head-rules.ts';
import { infectRules } from './infect-rules.ts';
import { lateRules } from './late-rules.ts';
import { moodRules } from './mood-rules.ts';
import { neuroRules } from './neuro-rules.ts';
import { painRules } from './pain-rules.ts';
import { skinRules } from './skin-rules.ts';
import { stoolRules } from './stool-rules.ts';
import { swellRules } from './swell-rules.ts';
import { tempRules } from './temp-rules.ts';
import { vomitRules } from './vomit-rules.ts';
import { worryRules } from './worry-rules.ts';
import type { Rule } from './rule.ts';

const byGroup: readonly Rule[] = [
  ...tempRules, ...careRules, ...circRules, ...breathRules, ...neuroRules, ...headRules, ...fatigueRules,
  ...lateRules, ...vomitRules, ...stoolRules, ...bellyRules, ...fluidsRules, ...bleedRules, ...infectRules,
  ...skinRules, ...painRules, ...swellRules, ...cancerRules, ...moodRules, ...worryRules, ...comboRules,
];

/** The table's order: signs, then the combination, then what shows over time. */
const place = ({ id }: Rule): number => 'WCT'.indexOf(id.charAt(0)) * 100 + Number(id.slice(1));

export const allRules: readonly Rule[] = byGroup.toSorted((a, b) => place(a) - place(b));

/** Hours before now that the rules read at most: what the store has to hand over, beside every treatment row. */
export const longestLookBackHours: number = Math.max(...allRules.map((rule) => rule.lookBackHours));
