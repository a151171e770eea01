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
  newVersion: {
    title: 'Hay una versión nueva',
    text: 'Su diario queda como está.',
    button: 'Usarla ahora',
    elsewhere: 'Hay otra ventana de la aplicación abierta, quizá con algo a medias. Termínelo, cierre esa ventana e intente de nuevo.',
  },
  notUpdated: (version) => `Una versión nueva no se pudo guardar entera. La versión ${version} sigue como antes y la aplicación volverá a intentarlo.`,
  notKept: 'La aplicación no se pudo guardar para usarla sin internet. Ahora funciona con internet.',
  newerDiary: {
    title: 'Este diario lo escribió una versión más nueva',
    text: 'Cierre todas las ventanas de la aplicación y ábrala otra vez. No se ha borrado nada.',
    button: 'Intentar de nuevo',
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

// Made from the English text 6a434bffea38.
