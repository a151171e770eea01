import type { DataIssuesWords } from '#content/shape/data-issues.ts';

export const dataIssues = {
  'temp-unit-swapped': { title: '¿La unidad es correcta?', text: 'El número encaja en la otra unidad. La aplicación lo leyó así.' },
  'temp-decimal-missing': { title: '¿Faltaba un punto?', text: 'El número no tenía punto. La aplicación lo puso.' },
  'temp-implausible': { title: 'No se entendió la temperatura', text: 'No puede ser de un cuerpo. Mida y escríbala otra vez, por favor.' },
  'temp-missing': { title: 'Hoy falta la temperatura', text: 'Tómela y añádala, por favor.' },
  'thinking-check-missing': { title: 'Hoy falta la prueba de pensamiento', text: 'Quien cuida puede hacerla en dos minutos.' },
  'spo2-implausible': { title: 'No se entendió el oxígeno', text: 'No se usó. Mida otra vez con el dedo caliente.' },
  'hr-implausible': { title: 'No se entendió el pulso', text: 'No se usó. Cuéntelo otra vez en reposo.' },
  'rr-implausible': { title: 'No se entendió la respiración', text: 'No se usó. Cuente las respiraciones de un minuto.' },
  'bp-implausible': { title: 'No se entendió la presión', text: 'No se usó. Mida otra vez, por favor.' },
  'bp-swapped': { title: '¿Los dos valores están al revés?', text: 'El mayor se usó como valor de arriba.' },
  'count-implausible': { title: '¿Este número es correcto?', text: 'Es muy alto. Mírelo otra vez, por favor.' },
  'weight-implausible': { title: '¿Este peso es correcto?', text: 'Cambió muy rápido. Revise si son kilos o libras.' },
  'date-implausible': { title: 'Una entrada tiene fecha futura', text: 'Revise la fecha y la hora del teléfono y de la entrada.' },
  'retraction-open': { title: 'Falta un valor mejor', text: 'Una entrada está marcada como error. Cuenta hasta que haya otra mejor.' },
} as const satisfies DataIssuesWords;

// Made from the English text 72f3ef87188a.
