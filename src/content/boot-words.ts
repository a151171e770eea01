/** The few words needed before a language is chosen, or when its chunk does not come. Both languages, loaded with the first screen. */
import type { Lang } from './words.ts';

export type BootWords = {
  readonly appName: string;
  readonly languageName: string;
  readonly chooseLanguage: string;
  readonly getHelp: string;
  readonly checkSigns: string;
  readonly opening: string;
  readonly failed: string;
  readonly failedText: string;
  readonly tryAgain: string;
  /** In front of the links of the usual emergency numbers. */
  readonly callEmergency: string;
  readonly call: (number: string) => string;
};

export const bootWords = {
  en: {
    appName: 'Day by Day',
    languageName: 'English',
    chooseLanguage: 'Choose your language',
    getHelp: 'Get help',
    checkSigns: 'Check warning signs',
    opening: 'Opening …',
    failed: 'The app did not open',
    failedText: 'Nothing has been erased. Something wrong? Call now.',
    tryAgain: 'Try again',
    callEmergency: 'Call the emergency number where you are',
    call: (number) => `Call ${number}`,
  },
  es: {
    appName: 'Día a día',
    languageName: 'Español',
    chooseLanguage: 'Elija su idioma',
    getHelp: 'Ayuda',
    checkSigns: 'Revisar las señales de alerta',
    opening: 'Abriendo …',
    failed: 'La aplicación no se abrió',
    failedText: 'No se ha borrado nada. ¿Algo va mal? Llame ahora.',
    tryAgain: 'Intentar de nuevo',
    callEmergency: 'Llame al número de emergencias de donde está',
    call: (number) => `Llamar al ${number}`,
  },
} as const satisfies Readonly<Record<Lang, BootWords>>;
