import type { HelpWords } from '#content/shape/help.ts';

export const help = {
  title: 'Ayuda',
  emergencyFor: 'Cuesta despertarle · confusión · cuesta respirar · convulsión · dolor de pecho · cara caída',
  unknownCountry: {
    title: 'Llame al número de emergencias',
    text: 'La aplicación no sabe en qué país está. Elija el número que funciona ahí.',
    set: 'Elegir mi país',
    numberIn: (number, countries) => `${number} en ${countries}`,
  },
  teamFor: 'Fiebre · escalofríos · mente nublada · pierde palabras · letra diferente · algo que le preocupa',
  dayOrNight: 'De día o de noche',
  notChecked: 'No pudimos comprobar este número. Compruébelo donde está.',
  fromAPhone: '¿Desde aquí no se puede llamar? Marque el número en un teléfono.',
  noTeam: {
    title: 'Añada el número de 24 horas de su equipo',
    text: 'Está en sus papeles del alta o en su tarjeta. Mientras tanto, llame a su hospital.',
    button: 'Añadir el número',
  },
  check: '¿Tiene dudas? Revise las señales de alerta',
  checkHint: 'Toque lo que vea. Le dice a quién llamar.',
  guide: 'Cuándo llamar',
  needsSignal: 'Funciona sin internet. Para llamar hace falta señal.',
  crisisLine: (number) => `Línea de crisis · ${number}`,
  crisisHint: 'Ideas de quitarse la vida o de hacerse daño',
} as const satisfies HelpWords;

// Made from the English text b9f937d5708d.
