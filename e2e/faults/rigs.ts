/** Every rig, in the order of the table of results. */
import { chromiumDamage, firefoxDamage } from './damage.ts';
import { flushes } from './flushes.ts';
import { chromiumKills, firefoxKills } from './kills.ts';
import { newLog } from './new-log.ts';
import { powerCuts } from './power-cuts.ts';
import { routes } from './routes.ts';
import type { Rig } from './rig.ts';
import { scriptTexts } from './scripts.ts';
import { tornTails } from './torn-tails.ts';
import { zoneDays, zoneTravels } from './zones.ts';

export const rigs: readonly Rig[] = [chromiumKills, firefoxKills, tornTails, newLog, chromiumDamage, firefoxDamage, powerCuts, flushes, ...routes, zoneDays, zoneTravels, scriptTexts];
