/** Signs that come at a time of their own, offered then without a search. Times: evidence pack, W53, W65, W85 and section e. */
import type { SignCode } from './catalogue.ts';
import type { ProductTarget } from './row.ts';

type Due = {
  readonly codes: readonly SignCode[];
  /** First and last day since the cells; null = for good. */
  readonly from: number;
  readonly to: number | null;
  /** Only after such a product; an unknown one counts as BCMA (counting rule 8). */
  readonly after?: 'BCMA';
};

const due: readonly Due[] = [
  // Movement and writing: typically weeks 2 to 16, seen beyond five months (S37, S44–S46).
  { codes: ['slow_movement', 'small_handwriting', 'less_facial_expression'], from: 14, to: null, after: 'BCMA' },
  // Facial palsy: about three weeks after the cells (S44).
  { codes: ['face_droop'], from: 14, to: 90, after: 'BCMA' },
  // Immune enterocolitis: day 22 to 210 (S11–S13), watched for from day 14 (W65). Loose stools have a tile of their own.
  { codes: ['abdominal_pain'], from: 14, to: null, after: 'BCMA' },
  // Relapse or a second cancer (S07, S50).
  { codes: ['new_lump_or_skin_growth', 'night_sweats'], from: 91, to: null },
];

/** @param day since the cells; null (unknown) lies in every window, before the cells in none */
export const dueSigns = (day: number | null, target: ProductTarget | undefined): readonly SignCode[] =>
  due
    .filter(({ from, to, after }) => (day === null || (day >= from && (to === null || day <= to))) && (after === undefined || target !== 'CD19'))
    .flatMap(({ codes }) => codes);
