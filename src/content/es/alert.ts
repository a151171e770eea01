import type { AlertWords } from '#content/shape/alert.ts';
import { las } from './las.ts';

const theNumber = (number: string | null): string => (number === null ? 'al número de emergencias' : `al ${number}`);
const daysAgo = (day: number): string => (day === 0 ? 'hoy' : day === 1 ? 'ayer' : `hace ${day} días`);

export const alert = {
  marked: (signs) => `Usted marcó: ${signs}`,
  say: {
    title: 'Diga esto',
    who: ({ speaker, name, day }) => {
      const who = speaker === 'patient' ? 'Recibí' : `${name ?? 'La persona enferma'} recibió`;
      if (day !== null && day < 0) return speaker === 'patient' ? 'Pronto recibiré células CAR-\u2060T.' : `${name ?? 'La persona enferma'} recibirá pronto células CAR-\u2060T.`;
      return day === null ? `${who} células CAR-\u2060T.` : `${who} células CAR-\u2060T ${daysAgo(day)}.`;
    },
    now: ({ signs }) => `Ahora: ${signs}.`,
  },
  emergency: {
    steps: (name) => [
      name ? `Quédese con ${name}. No conduzcan.` : 'No se quede a solas. No conduzca.',
      'Abra la puerta. Tenga los papeles o la tarjeta a mano.',
      'Diga a la ambulancia: «paciente CAR-\u2060T».',
    ],
    thenTeam: 'Después: llame al equipo CAR-\u2060T',
  },
  urgent: {
    noTeamNumber: 'No hay número del equipo. Llame a su hospital y pida el equipo CAR-\u2060T.',
    waitTitle: 'Mientras espera',
    wait: ({ minutes, emergency }, fever) => [
      ...(fever ? ['No tome nada para la fiebre sin preguntar a su equipo.'] : []),
      'Que alguien se quede con usted.',
      `¿No contestan en ${minutes} minutos, o está peor? Llame ${theNumber(emergency)}.`,
    ],
  },
  sameDay: {
    closed: (hours) => `¿Clínica cerrada, o no contestan en ${hours} horas? Llame a la línea de 24 horas.`,
  },
  routine: {
    onReport: 'Está escrito en su diario.',
    ifWorse: 'Si empeora, llame.',
    phone: (days) => `¿Sin visita en los próximos ${days} días? Llame en horas de oficina.`,
  },
  crisis: {
    title: 'Llame ahora. Hay ayuda para usted.',
    text: 'No se quede a solas. Llame ahora.',
    callLine: (number) => `Llamar a la línea de crisis · ${number}`,
    textLine: (number) => `O envíe un mensaje · ${number}`,
    mentalHealth: (number) => `En Inglaterra: NHS ${number}, opción de salud mental`,
    noLine: 'Llame a alguien de confianza y pida que se quede con usted.',
    danger: (emergency) => `¿Hay peligro ahora mismo? Llame ${theNumber(emergency)}.`,
    steps: [
      'No se quede a solas.',
      'Pida que alguien guarde lejos medicinas y objetos peligrosos.',
      'Después llame al equipo CAR-\u2060T, en menos de una hora.',
    ],
    thenTeam: 'Después llame al equipo CAR-\u2060T. El tratamiento puede cambiar el ánimo de golpe.',
    unverified: 'No pudimos comprobar este número. ¿No contestan? Llame al número de emergencias.',
  },
  why: {
    title: '¿Por qué veo esto?',
    evenIfWell: 'Llame aunque se sienta bien. De día o de noche.',
    more: '¿Por qué veo esto?',
    entered: 'Lo que se anotó',
    countedFrom: 'Se cuenta desde esta entrada',
    line: 'El límite de su lista',
    teamLine: 'El límite de su propio equipo',
    listLine: 'Sin él, la lista dice',
    teamList: (centre, date) => `Su equipo lo hizo más estricto: ${centre}, ${date}.`,
    reason: 'Por qué importa',
    sources: 'De dónde viene',
    list: (version, rule) => `Lista de alertas ${version}, señal ${rule}`,
    standardList: 'Es la lista general. Su equipo no la ha cambiado.',
    notReviewed: 'Aún sin revisión de profesionales clínicos.',
  },
  also: 'También',
  outcome: {
    notSaved: 'No se pudo anotar. Apunte la hora en papel. Después, inténtelo otra vez.',
    title: '¿Qué pasó?',
    at: (time) => `Llamada a ${las(time)}`,
    changeTime: 'Cambiar la hora de la llamada',
    options: {
      reached: { label: 'Alguien contestó', hint: 'Haga lo que le dijeron.', past: 'alguien contestó' },
      'no-answer': { label: 'No contestaron', hint: 'Vea el número siguiente.', past: 'sin respuesta' },
      'told-to-come': { label: 'Nos dijeron que vayamos', hint: 'Lleve sus papeles y sus medicinas.', past: 'dijeron que vaya' },
      'told-to-watch': { label: 'Nos dijeron que observemos', hint: 'Anote en qué fijarse.', past: 'dijeron que observe' },
      seen: { label: 'Ya hubo atención', hint: 'En la clínica o en el hospital.', past: 'ya hubo atención' },
      mistake: { label: 'Fue un error', hint: 'La entrada estaba mal.', past: 'marcado como error' },
    },
    stays: 'La alerta sigue en Hoy hasta que elija.',
    worse: (emergency) => `¿Está peor mientras espera? Llame ${theNumber(emergency)}.`,
  },
  noAnswer: {
    title: (time) => `Sin respuesta a ${las(time)}`,
    next: 'Pruebe ahora el número siguiente',
    again: 'Llamar otra vez a la línea de 24 horas',
    nobodyBy: (time, emergency) => `¿Nadie antes de ${las(time)}? Llame ${theNumber(emergency)}.`,
    rule: (minutes) => `${minutes} minutos después de su primera llamada. Antes, si está peor.`,
    reached: 'Alguien contestó',
    backup: 'Llamar a la otra línea',
    clinicAgain: 'Pruebe otra vez la clínica',
    lineBy: (time) => `¿Nadie antes de ${las(time)}? Llame a la línea de 24 horas.`,
    lineNow: 'Llame ahora a la línea de 24 horas',
    lineRule: (hours) => `${hours} horas después de su primera llamada, o si la clínica ya cerró.`,
    calls: 'Llamadas hasta ahora',
    tried: (time) => `${time}: sin respuesta`,
  },
  mistake: {
    link: 'Lo marqué por error',
    title: '¿De verdad no está?',
    text: 'Si tiene dudas, llame. Una llamada de más no hace daño.',
    goBack: 'Volver a la llamada',
    confirm: 'Fue un error',
    kept: 'La entrada equivocada queda en el diario, marcada.',
  },
  backToFlag: 'Volver a la alerta',
  changeEntry: 'Cambiar lo que anoté',
} as const satisfies AlertWords;

// Made from the English text 3b6fb775d126.
