/** Two people, far apart: their language, unit, clock and numbers. */
import type { Lang } from '#content/words.ts';

export type Home = {
  readonly lang: Lang;
  /** ISO 3166 code. */
  readonly country: string;
  readonly locale: string;
  readonly timezoneId: string;
  /** The offset that the instants of a test carry in December. */
  readonly offset: string;
  readonly team: { readonly typed: string; readonly href: string };
  readonly emergency: { readonly number: string; readonly href: string };
};

export const seattle = {
  lang: 'en', country: 'US', locale: 'en-US', timezoneId: 'America/Los_Angeles', offset: '-08:00',
  team: { typed: '206-555-0142', href: 'tel:2065550142' },
  emergency: { number: '911', href: 'tel:911' },
} as const satisfies Home;

export const madrid = {
  lang: 'es', country: 'ES', locale: 'es-ES', timezoneId: 'Europe/Madrid', offset: '+01:00',
  team: { typed: '+34 910 55 01 42', href: 'tel:+34910550142' },
  emergency: { number: '112', href: 'tel:112' },
} as const satisfies Home;
