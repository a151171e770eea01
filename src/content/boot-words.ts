/** The few words needed when the whole app fails. Both languages, loaded with the first screen. */
import type { Lang } from './words.ts';

export type BootWords = {
  readonly failed: string;
  readonly failedText: string;
  readonly tryAgain: string;
  /** In front of the links of the usual emergency numbers. */
  readonly callEmergency: string;
  readonly call: (number: string) => string;
};

export const bootWords = {
  en: {
    failed: 'The app did not open',
    failedText: 'Nothing has been erased. Something wrong? Call now.',
    tryAgain: 'Try again',
    callEmergency: 'Call the emergency number where you are',
    call: (number) => `Call ${number}`,
  },
  es: {
    failed: 'La aplicación no se abrió',
    failedText: 'No se ha borrado nada. ¿Algo va mal? Llame ahora.',
    tryAgain: 'Intentar de nuevo',
    callEmergency: 'Llame al número de emergencias de donde está',
    call: (number) => `Llamar al ${number}`,
  },
} as const satisfies Readonly<Record<Lang, BootWords>>;
