import type { StatesWords } from '#content/shape/states.ts';

export const states = {
  notSaved: {
    title: 'Este teléfono no pudo guardar su entrada',
    text: 'Sigue en esta pantalla. El consejo sigue valiendo.',
    button: 'Intentar de nuevo',
  },
  full: {
    title: 'Este teléfono está lleno',
    text: 'Borre fotos o aplicaciones e intente de nuevo. Mientras tanto, escriba en papel.',
    button: 'Intentar de nuevo',
  },
  notOpen: {
    title: 'El diario no se abrió',
    text: 'No se ha borrado nada. Por favor, no elimine la aplicación.',
    button: 'Intentar de nuevo',
    worksNot: {
      title: 'Lo que no funciona ahora',
      text: 'No se puede comparar el día con su lista. Si algo va mal, llame.',
    },
    works: {
      title: 'Lo que sí funciona',
      items: ['La ayuda y las llamadas', 'La revisión de señales de alerta', 'La guía'],
    },
    until: {
      title: 'Hasta que se abra',
      steps: ['Cierre del todo la aplicación y ábrala otra vez.', 'Escriba en papel cada temperatura con su hora.'],
    },
  },
  privateMode: {
    title: 'Esta ventana no guarda nada',
    text: 'Es una ventana privada. Abra la aplicación en una ventana común para llevar el diario.',
    button: 'Intentar de nuevo',
  },
  atRisk: {
    title: 'Ponga la aplicación en la pantalla de inicio',
    text: 'En el navegador, el teléfono puede borrar el diario tras unos días sin uso.',
    button: 'Ver cómo se hace',
  },
  offline: {
    title: 'Ahora no hay internet',
    text: 'La guía, el diario y la revisión funcionan. Las llamadas usan la señal del teléfono.',
  },
  newVersion: {
    title: 'Hay una versión nueva',
    text: 'Su diario queda como está.',
    button: 'Usarla ahora',
  },
  updateFailed: 'La aplicación no se pudo guardar para usarla sin internet. Ahora funciona con internet.',
  updateWaits: {
    title: 'Una versión nueva está esperando',
    text: 'Espera a que termine su registro.',
  },
  newerDiary: {
    title: 'Este diario lo escribió una versión más nueva',
    text: 'Cierre todas las ventanas de la aplicación y ábrala otra vez. No se ha borrado nada.',
    button: 'Intentar de nuevo',
  },
  noTeamNumber: {
    title: 'Añada el número de 24 horas de su equipo',
    text: 'Está en sus papeles del alta o en su tarjeta.',
    button: 'Añadir el número',
  },
  missedDays: {
    title: 'Gracias por volver',
    text: 'Veamos cómo está ahora.',
    button: 'Registrar ahora',
    nothingOn: (day) => `${day}: no se anotó nada. No importa.`,
  },
  broken: {
    title: 'Esta página no funcionó',
    text: 'Es un fallo de la aplicación. Sus entradas guardadas se conservan.',
    button: 'Intentar de nuevo',
    stillWorks: 'Aún puede llamar:',
  },
  notFound: {
    title: 'Esta página no existe',
    text: 'Quizá la dirección sea antigua.',
    button: 'Ir a Hoy',
  },
} as const satisfies StatesWords;
