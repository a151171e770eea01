/**
 * Every figure of the guide that no rule holds: one place, with its sources and how sure it is.
 * Evidence pack, sections a, d, e and f. A figure known from memory only is not here: the page says that there is none.
 */
import type { SourceId } from './sources.ts';

export type FigureUnit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'percent' | 'count';
/** `read`: seen in the source. `part`: the source was seen in part. `ours`: our choice for home, to be checked by a clinician. */
export type Sure = 'read' | 'part' | 'ours';
export type Figure = {
  readonly value: number | readonly [from: number, to: number];
  readonly unit: FigureUnit;
  readonly sure: Sure;
  readonly sources: readonly SourceId[];
};

type Value = Figure['value'];
const read = (value: Value, unit: FigureUnit, ...sources: readonly SourceId[]): Figure => ({ value, unit, sure: 'read', sources });
const part = (value: Value, unit: FigureUnit, ...sources: readonly SourceId[]): Figure => ({ value, unit, sure: 'part', sources });
const ours = (value: Value, unit: FigureUnit, ...sources: readonly SourceId[]): Figure => ({ value, unit, sure: 'ours', sources });

export const figures = {
  // staying near, not alone, driving: places differ
  nearShort: read(2, 'weeks', 'S02', 'S03', 'S04'),
  nearLong: read(4, 'weeks', 'S17', 'S18', 'S37'),
  nearTravel: read(1, 'hours', 'S17', 'S69'),
  withSomeone: read([28, 30], 'days', 'S17', 'S67'),
  drivingShort: part(2, 'weeks', 'S05', 'S06'),
  drivingLong: read(8, 'weeks', 'S17', 'S37'),
  dailyChecks: part(1, 'weeks', 'S02', 'S41'),
  temperatureTimes: read(2, 'count', 'S37'),
  temperatureWeeks: read([3, 4], 'weeks', 'S37'),
  // measuring and first aid
  recheck: ours(1, 'hours', 'S17'),
  naproxen: ours(12, 'hours', 'S26', 'S30'),
  pressure: ours(10, 'minutes', 'S22', 'S25'),
  // the thinking check at home
  thinkingPoints: read(10, 'count', 'S14'),
  thinkingTimes: ours(2, 'count', 'S14'),
  thinkingOften: ours(14, 'days', 'S14'),
  thinkingDaily: ours(30, 'days', 'S14'),
  thinkingWeekly: ours(90, 'days', 'S14'),
  // early effects
  mostEarly: read(15, 'days', 'S03', 'S42'),
  withoutReaction: read(352, 'count', 'S78'),
  homeStudy: read(40, 'count', 'S60'),
  homeAdmitted: read(26, 'count', 'S60'),
  // infection
  bacteriaEarly: read(30, 'days', 'S55'),
  lateAfter: read(90, 'days', 'S52'),
  lungTablets: read([6, 12], 'months', 'S53'),
  virusTablets: read(6, 'months', 'S53'),
  contactMinutes: part(15, 'minutes', 'S72'),
  contactProtection: part(4, 'days', 'S72'),
  vaccines: read([3, 6], 'months', 'S53'),
  liveVaccines: read(12, 'months', 'S53', 'S54'),
  irradiated: read(90, 'days', 'S74'),
  // months and years
  moodAt: read(6, 'months', 'S63'),
  depression: read(18, 'percent', 'S63'),
  anxiety: read(22, 'percent', 'S63'),
  memoryTrouble: read(37.5, 'percent', 'S64'),
  memoryPeople: read(40, 'count', 'S64'),
  movementStart: read([2, 3], 'months', 'S46'),
  movementShare: read([5, 6], 'percent', 'S45', 'S46'),
  faceStart: read(3, 'weeks', 'S44'),
  gutStart: read([22, 210], 'days', 'S11'),
  gutCarvykti: read(2.2, 'percent', 'S11'),
  gutAbecma: read(0.2, 'percent', 'S11'),
  secondPeople: read(5517, 'count', 'S50'),
  secondShare: read(6, 'percent', 'S50'),
  // 21.7 in the source.
  secondTime: read(22, 'months', 'S50'),
  secondTCell: read(1.5, 'percent', 'S50'),
  // products
  kymriahFever: read(3, 'days', 'S40'),
  kymriahFeverRange: read([1, 51], 'days', 'S40'),
  kymriahFeverLasts: read(8, 'days', 'S40'),
  kymriahNerves: read(6, 'days', 'S40'),
  kymriahNervesShare: read(88, 'percent', 'S40'),
  kymriahNervesWithin: read(8, 'weeks', 'S40'),
  kymriahNervesLast: read([6, 14], 'days', 'S40'),
  yescartaFever: read(2, 'days', 'S39'),
  yescartaFeverRange: read([1, 12], 'days', 'S39'),
  yescartaFeverLasts: read(7, 'days', 'S39'),
  yescartaSlow: read(4, 'days', 'S39'),
  yescartaSlowRange: read([1, 20], 'days', 'S39'),
  yescartaNerves: read(4, 'days', 'S39'),
  yescartaNervesShare: read(98, 'percent', 'S39'),
  yescartaNervesWithin: read(8, 'weeks', 'S39'),
  yescartaNervesLast: read(17, 'days', 'S39'),
  yescartaNervesHad: read(87, 'percent', 'S39'),
  tecartusFever: read(3, 'days', 'S41'),
  tecartusFeverRange: read([1, 13], 'days', 'S41'),
  tecartusFeverLasts: read(10, 'days', 'S41'),
  tecartusNerves: read(6, 'days', 'S41'),
  tecartusNervesRange: read([1, 32], 'days', 'S41'),
  tecartusNervesLast: read(21, 'days', 'S41'),
  tecartusIntensive: read(44, 'percent', 'S60'),
  breyanziFever: read(5, 'days', 'S42'),
  breyanziFeverRange: read([1, 14], 'days', 'S42'),
  breyanziSlow: read(4, 'days', 'S42'),
  breyanziNerves: read(7, 'days', 'S42'),
  breyanziEarly: read([96, 97], 'percent', 'S42'),
  abecmaFever: part(85, 'percent', 'S43'),
  abecmaSerious: part(8, 'weeks', 'S37'),
  aucatzylFever: part([2, 3], 'percent', 'S47'),
  aucatzylNerves: part([4, 9], 'percent', 'S47'),
  aucatzylNear: part(4, 'weeks', 'S47'),
  aucatzylDriving: part(8, 'weeks', 'S47'),
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureId = keyof typeof figures;
export type Figures = Readonly<Record<FigureId, Figure>>;
