/** Signs of the neuro group in one entry, current or past, as T04 reads them. */
import type { SignCode } from '#symptoms/catalogue.ts';
import { felt } from './entry-answers.ts';
import type { Entry } from './entry.ts';
import { rank } from './in-force.ts';
import type { Look } from './look.ts';

const isMildTremorAlone = (entry: Entry, codes: readonly SignCode[]): boolean =>
  codes.every((code) => code === 'tremor') && felt(entry, 'tremor', 'moderate').length === 0;

/** A call-now sign of the group; a slight tremor is not its own relapse. */
export const hadUrgentNeuro = (entry: Entry, look: Look): boolean =>
  look.flagsOn(entry, 'neuro').some((flag) => rank(flag.level) >= rank('urgent') && !isMildTremorAlone(entry, flag.codes));

export const neuroSigns = (entry: Entry, look: Look): readonly SignCode[] =>
  look.flagsOn(entry, 'neuro').flatMap((flag) => flag.codes);
