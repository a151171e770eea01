/**
 * Emergency and crisis numbers by country. One table, as of 2026-11-22.
 * A number is `verified` when evidence.md or a public standard names it; the others ask to be checked.
 */
import type { TemperatureUnit } from '#symptoms/row.ts';

export type EmergencyNumber = {
  readonly number: string;
  /** ISO 3166 codes of the countries where this number is answered. */
  readonly countries: readonly string[];
  readonly source: string;
  readonly verified: boolean;
};

export type CrisisNumber = {
  readonly number: string;
  readonly name: string;
  readonly source: string;
  readonly verified: boolean;
  /** Further ways: the same line by text message, or another line of that country. */
  readonly more?: readonly (
    | { readonly by: 'text'; readonly number: string; readonly href: `sms:${string}` }
    | { readonly by: 'mental-health-option'; readonly number: string; readonly href: `tel:${string}` }
  )[];
};

export type Region = {
  /** ISO 3166 code; null when the country is unknown or not listed. */
  readonly code: string | null;
  /** One number where the country is known; else the usual ones with their countries, never a guess. */
  readonly emergency: readonly EmergencyNumber[];
  readonly crisis: CrisisNumber | null;
  /** Unit of the thermometers sold there; null when the country is unknown. */
  readonly unit: TemperatureUnit | null;
  /** Languages of the operators. */
  readonly spoken: readonly string[];
};

/** Public standards that are not sources of the clinical evidence. */
export const standards = {
  'EU-112': 'Directive (EU) 2018/1972, article 109: 112 in every member state',
  'EU-116': 'Commission Decision 2007/698/EC, as amended 2009: 116 123 for emotional support helplines',
  'US-911': 'Wireless Communications and Public Safety Act of 1999 (United States)',
  'CA-911': 'Canadian Radio-television and Telecommunications Commission: 9-1-1 services',
  'AU-000': 'Telecommunications (Emergency Call Service) Determination (Australia)',
  memory: 'From memory, not checked',
} as const;

const line911: EmergencyNumber = { number: '911', countries: ['US', 'CA', 'MX'], source: 'US-911', verified: true };
const line112: EmergencyNumber = { number: '112', countries: ['ES', 'DE', 'FR', 'IT', 'NL', 'IE'], source: 'EU-112', verified: true };
const line999: EmergencyNumber = { number: '999', countries: ['GB', 'IE'], source: 'S71', verified: true };
const line000: EmergencyNumber = { number: '000', countries: ['AU'], source: 'AU-000', verified: true };

const samaritans = (source: string, verified: boolean): CrisisNumber => ({ number: '116 123', name: 'Samaritans', source, verified });
/** “Phone or text”: S71. */
const text988 = { by: 'text', number: '988', href: 'sms:988' } as const;

const fromMemory = (number: string, name: string): CrisisNumber => ({ number, name, source: 'memory', verified: false });

const table = {
  US: { emergency: [line911], unit: 'F', spoken: ['en'], crisis: { number: '988', name: '988 Lifeline', source: 'S71', verified: true, more: [text988] } },
  CA: { emergency: [{ ...line911, source: 'CA-911' }], unit: 'C', spoken: ['en', 'fr'], crisis: { ...fromMemory('988', '988'), more: [text988] } },
  MX: { emergency: [{ ...line911, source: 'memory', verified: false }], unit: 'C', spoken: ['es'], crisis: fromMemory('800 911 2000', 'Línea de la Vida') },
  GB: { emergency: [line999], unit: 'C', spoken: ['en'], crisis: { ...samaritans('S71', true), more: [{ by: 'mental-health-option', number: '111', href: 'tel:111' }] } },
  IE: { emergency: [line112], unit: 'C', spoken: ['en'], crisis: samaritans('EU-116', true) },
  ES: { emergency: [line112], unit: 'C', spoken: ['es'], crisis: fromMemory('024', '024') },
  DE: { emergency: [line112], unit: 'C', spoken: ['de'], crisis: { number: '116 123', name: 'TelefonSeelsorge', source: 'EU-116', verified: true } },
  FR: { emergency: [line112], unit: 'C', spoken: ['fr'], crisis: fromMemory('3114', '3114') },
  IT: { emergency: [line112], unit: 'C', spoken: ['it'], crisis: fromMemory('02 2327 2327', 'Telefono Amico') },
  NL: { emergency: [line112], unit: 'C', spoken: ['nl'], crisis: fromMemory('113', '113') },
  AU: { emergency: [line000], unit: 'C', spoken: ['en'], crisis: fromMemory('13 11 14', 'Lifeline') },
} as const satisfies Record<string, Omit<Region, 'code'>>;

export type CountryCode = keyof typeof table;

/** The day as of which the table was put together. */
export const numbersAsOf = '2026-11-22';

export const isCountryCode = (code: string): code is CountryCode => Object.hasOwn(table, code);

export const countryCodes: readonly CountryCode[] = Object.keys(table).filter(isCountryCode);

const unknownRegion: Region = { code: null, emergency: [line911, line112, line999], crisis: null, unit: null, spoken: [] };

/** @param country ISO 3166 code; null, `other` or a country not listed give the usual numbers with their countries. */
export const regionOf = (country: string | null): Region =>
  country !== null && isCountryCode(country) ? { code: country, ...table[country] } : unknownRegion;

/** The one number to dial, or null when the country is unknown. */
export const emergencyNumberOf = (country: string | null): string | null => {
  const [only, ...others] = regionOf(country).emergency;
  return only && others.length === 0 ? only.number : null;
};
