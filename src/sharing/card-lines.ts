/** What stands on the emergency card, and the same as plain text for its code. Evidence pack, section g. */
import type { Format } from '#content/format.ts';
import type { CardLineId, StaffFacts } from '#content/shape/card.ts';
import type { Words } from '#content/words.ts';
import type { Quantity } from '#rules/types.ts';
import { isCivilDay } from '#symptoms/civil-day.ts';
import type { TreatmentAnswers } from '#symptoms/row.ts';

/** A fact of the card; `detail` null when it is not known. */
export type CardLine = { readonly id: CardLineId; readonly term: string; readonly detail: string | null };

export type CardInput = {
  readonly treatment: TreatmentAnswers;
  /** As shown; null when there is none. */
  readonly teamNumber: string | null;
  readonly backupNumber: string | null;
  /** Lines in force of the fever rule, by name. */
  readonly fever: Readonly<Record<string, Quantity>>;
};

/** Named in its place when it is missing; the others are named together. */
const inPlace: readonly CardLineId[] = ['name', 'born', 'cells', 'therapy', 'allergies', 'caregiver'];
/** Said only where it is known. */
const extra: readonly CardLineId[] = ['usual', 'caregiverPhone'];

const known = (text: string | null | undefined): string | null => text?.trim() || null;

const detailsOf = ({ treatment }: CardInput, { card }: Words, format: Format): Readonly<Record<CardLineId, string | null>> => {
  const { card: facts = {}, baselines = {}, cellsGiven, product, target } = treatment;
  const born = known(facts.birthDate);
  const { thinking_score: thinking, systolic, spo2 } = baselines;
  const usual = [
    ...(thinking === undefined ? [] : [card.usual.thinking(thinking)]),
    ...(systolic === undefined ? [] : [card.usual.pressure(systolic)]),
    ...(spo2 === undefined ? [] : [card.usual.oxygen(format.number(spo2))]),
  ];
  const therapy = [known(product), target && target !== 'unknown' ? card.target(target) : null].filter((part) => part !== null);
  return {
    name: known(facts.fullName) ?? known(treatment.patientName),
    born: born && isCivilDay(born) ? format.fullDate(born) : born,
    cells: cellsGiven === undefined || cellsGiven === 'unknown' ? null : cellsGiven === 'not-yet' ? card.notYet : format.fullDate(cellsGiven),
    therapy: therapy.length > 0 ? therapy.join(' · ') : null,
    allergies: known(facts.allergies),
    diagnosis: known(facts.diagnosis),
    centre: known(facts.centre),
    consultant: known(facts.consultant),
    hospitalNumber: known(facts.hospitalNumber),
    medicines: known(facts.medicines),
    usual: usual.length > 0 ? usual.join(' · ') : null,
    caregiver: known(treatment.caregiverName),
    caregiverPhone: known(facts.caregiverPhone),
  };
};

/** @returns the lines in the card's order, and the names of those that are only missing. */
export const cardLines = (input: CardInput, words: Words, format: Format): { readonly lines: readonly CardLine[]; readonly missing: readonly string[] } => {
  const all = Object.entries(detailsOf(input, words, format)) as readonly (readonly [CardLineId, string | null])[];
  const { terms } = words.card;
  return {
    lines: all.filter(([id, detail]) => detail !== null || inPlace.includes(id)).map(([id, detail]) => ({ id, term: terms[id], detail })),
    missing: all.filter(([id, detail]) => detail === null && !inPlace.includes(id) && !extra.includes(id)).map(([id]) => terms[id].toLocaleLowerCase(format.locale)),
  };
};

/** An unknown target may be BCMA. */
export const staffFacts = ({ treatment, fever }: CardInput, format: Format): StaffFacts => {
  const [celsius, fahrenheit] = [fever['feverC']?.value, fever['feverF']?.value];
  if (celsius === undefined || fahrenheit === undefined) throw new RangeError('the fever rule has no line in both units');
  return { fever: `${format.degrees(celsius, 'C')} / ${format.degrees(fahrenheit, 'F')}`.replaceAll(' °', '\u00A0°'), bcma: treatment.target !== 'CD19' };
};

const plain = (text: string): string => text.replaceAll('**', '').replaceAll('\u2060', '').replaceAll('\u00A0', ' ');

/** The facts as a phone shows them after reading the code: no address, no format of ours. */
export const cardText = (input: CardInput, words: Words, format: Format): string => {
  const { card } = words;
  const { lines, missing } = cardLines(input, words, format);
  return plain(
    [
      card.who.toLocaleUpperCase(format.locale),
      card.callFirst,
      `${card.team}: ${input.teamNumber ?? card.askCaregiver}`,
      ...(input.backupNumber === null ? [] : [card.backup(input.backupNumber)]),
      ...lines.map(({ term, detail }) => `${term}: ${detail?.replaceAll(/\s*\n\s*/g, '; ') ?? card.askCaregiver}`),
      ...(missing.length > 0 ? [card.askAbout(format.list(missing))] : []),
      `${card.staff.title}: ${card.staff.short(staffFacts(input, format))}`,
    ].join('\n'),
  );
};
