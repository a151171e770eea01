import type { ShellWords } from '#content/words.ts';
import { common } from './common.ts';
import { help } from './help.ts';
import { levels } from './levels.ts';
import { states } from './states.ts';
import { today } from './today.ts';

export const shellWords: ShellWords = { common, levels, today, help, states };
