import type { CallingWords } from '#content/shape/calling.ts';
import { las } from './las.ts';

export const calling = {
  clinic: {
    call: 'Llamar a la clínica',
    hint: 'De día',
    open: (until) => `Abierta ahora, hasta ${las(until)}`,
    closed: (next) => (next ? `Cerrada ahora. Abre: ${next}` : 'Cerrada ahora'),
  },
  rows: {
    say: 'Qué decir por teléfono',
    way: 'Camino al hospital',
    appointment: 'Pedir una cita',
    numbers: 'Más números y horarios',
    card: 'Enseñar la tarjeta de emergencia',
  },
  numbers: {
    title: 'Más números y horarios',
    hint: 'Deje vacío lo que no tenga.',
    backup: 'Otra línea del equipo',
    backupHint: 'Por si la línea de 24 horas no contesta, como la centralita del hospital.',
    hours: 'Cuándo contesta la clínica en su número',
    hoursHint: 'Fuera de estas horas la aplicación muestra primero la línea de 24 horas. En días festivos, llame también a esa línea.',
    from: 'Desde',
    to: 'Hasta',
    hoursProblem: 'Elija los días, y una hora de cierre después de la de apertura.',
    emergency: 'Otro número de emergencias',
    emergencyHint: (usual) =>
      usual ? `Solo si el ${usual} no es el número correcto donde está.` : 'El número de la ambulancia donde está. Pregunte a su equipo o en su hotel.',
    crisis: 'Otra línea de crisis',
    crisisHint: (usual) => (usual ? `En lugar del ${usual}.` : 'Una línea para hablar cuando la vida se hace insoportable.'),
    crisisUnchecked: 'No pudimos comprobar este número. Compruébelo donde está.',
    sameAsTeam: 'Este es el número de su equipo. Escriba aquí el número de la ambulancia.',
    asOf: (date) => `La tabla de números de la aplicación es del ${date}. Los números cambian: compruébelos.`,
  },
  way: {
    title: 'Camino al hospital',
    notYourself: 'No conduzca usted. Que alguien le lleve, o tome un taxi.',
    inDanger: (emergency) => `¿Está peor, o hay peligro? No salga. Llame ${emergency ? `al ${emergency}` : 'al número de emergencias'}.`,
    nothing: 'Escríbalo una vez, en un día tranquilo. De noche nadie quiere buscarlo.',
    address: 'Adónde ir',
    addressHint: 'Hospital y calle, como se lo diría a un taxista.',
    door: 'Qué puerta',
    doorHint: 'Entrada de noche, piso, código de la puerta, por quién preguntar.',
    ride: 'Cómo llegar',
    rideHint: 'Quién conduce, el número de un taxi, cuánto se tarda, dónde aparcar.',
    write: 'Escribirlo',
    change: 'Cambiar esto',
    takeTitle: 'Lleve consigo',
    take: [
      'La tarjeta de emergencia o sus papeles del hospital',
      'Todas las medicinas, o su lista',
      'Este teléfono y su cargador',
      'Gafas, audífonos, documento de identidad',
    ],
    atDesk: 'Al llegar diga: «paciente CAR-\u2060T». Enseñe la tarjeta antes de sentarse.',
    copyAddress: 'Copiar adónde ir',
  },
  appointment: {
    title: 'Pedir una cita',
    sayTitle: 'Diga esto',
    say: (name) => (name ? `Llamo por ${name}. Queremos pedir una cita.` : 'Quiero pedir una cita.'),
    questions: 'Sus preguntas hasta ahora',
    none: 'Aún no hay ninguna pregunta escrita.',
    write: 'Escribir una pregunta',
    all: 'Todas las preguntas',
    notUrgent: '¿Una señal de alerta, o algo le preocupa? No espere a una cita. Llame ahora.',
  },
  copied: 'Copiado.',
  byHand: 'Este teléfono no deja copiar a la aplicación. Seleccione el texto aquí.',
} as const satisfies CallingWords;

// Made from the English text a0421f165772.
