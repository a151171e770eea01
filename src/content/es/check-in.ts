import type { CheckInWords } from '#content/shape/check-in.ts';
import { stop } from './stop.ts';

const options = {
  none: { name: 'Nada', still: 'No lo tengo.' },
  mild: { name: 'Leve', still: 'Lo noto. Hago lo de siempre.' },
  moderate: { name: 'Moderado', still: 'Me estorba para algunas cosas.' },
  severe: { name: 'Fuerte', still: 'Me impide hacer casi todo.' },
  'very-severe': { name: 'Muy fuerte', still: 'No puedo hacer nada más.' },
} as const;
const steps = { none: 0, mild: 1, moderate: 2, severe: 3, 'very-severe': 4 } as const;

export const checkIn = {
  stepTitle: (step, of) => `Registro · paso ${step} de ${of}`,
  danger: {
    title: 'Ahora mismo, ¿tiene algo de esto?',
    titleFor: (name) => `Ahora mismo, ¿${name ?? 'quien recibió las células'} tiene algo de esto?`,
    hint: 'Nuevo, o peor que antes de las células.',
    none: 'Nada de esto',
    seeWhatToDo: 'Ver qué hacer',
  },
  followUp: {
    title: 'Una pregunta más',
    sentence: '¿Puede terminar una frase?',
    notSureCounts: '«No lo sé» cuenta como no.',
  },
  temperature: {
    title: 'Su temperatura',
    label: 'Temperatura',
    feverMedicine: (hours) => `Tomó algo para la fiebre o el dolor en las últimas ${hours} horas`,
    feverMedicineAgreed: 'Mi equipo me dijo que lo tomara',
    clear: 'Borrar',
    deleteDigit: 'Borrar la última cifra',
    pad: 'Teclas de números',
    spoken: (value, unit) => `${value}, ${unit}`,
    onlyTitle: 'Temperatura',
    save: 'Guardar la temperatura',
    empty: 'Escriba el número de su termómetro.',
    unreadable: 'No parece una temperatura. Escríbala otra vez, por favor.',
    swapped: {
      title: (value) => `¿Son ${value}?`,
      text: (read) => `Lo leímos como ${read}. En la otra unidad no tiene sentido.`,
    },
    decimal: { title: (value) => `¿Son ${value}?`, text: (read) => `Faltaba un punto. Lo leímos como ${read}.` },
    fixIt: 'Corregir',
    itIsRight: 'Es correcto',
  },
  symptoms: {
    title: '¿Algo más desde ayer?',
    hint: 'Toque solo lo que tiene.',
    somethingElse: 'Otra cosa',
    somethingElseTitle: 'Otra cosa',
    save: 'Guardar el registro',
  },
  severity: {
    question: 'En el peor momento, ¿cuánto fue?',
    since: 'Desde ayer.',
    options,
    spoken: (severity) => `${options[severity].name}. ${options[severity].still} ${steps[severity]} de 4`,
    remove: 'No tengo esto',
  },
  counts: {
    times: (n) => (n === 1 ? 'una vez' : `${n} veces`),
    hours: (n) => (n === 1 ? '1 hora' : `${n} horas`),
    less: 'Una menos',
    more: 'Una más',
    value: '¿Cuántas?',
  },
  saved: {
    title: 'Guardado',
    what: 'Lo que guardó',
    change: 'Cambiarlo',
  },
  saving: 'Guardando …',
  notSaved: {
    title: 'Este teléfono no pudo guardar su entrada',
    write: (value, time) => stop(`Escríbalo en papel: ${value}, ${time}`),
    stillCounts: 'El consejo de esta pantalla sigue valiendo.',
    tryAgain: 'Intentar de nuevo',
  },
  speaker: {
    title: '¿Quién anota esto?',
    patient: (name) => (name ? `${name}, paciente` : 'Quien recibió las células'),
    caregiver: (name) => (name ? `${name}, quien cuida` : 'Quien cuida'),
  },
} as const satisfies CheckInWords;

// Made from the English text 123ce31e4d44.
