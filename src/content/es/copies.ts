import type { CopiesWords } from '#content/shape/copies.ts';

const when = (after: string | null, before: string | null): string => {
  if (after && before) return after === before ? ` del ${after}` : ` de entre el ${after} y el ${before}`;
  if (after) return ` de después del ${after}`;
  return before ? ` de antes del ${before}` : '';
};

export const copies = {
  one: {
    title: 'Su diario se guarda una vez, no dos',
    text: 'Por lo general, la aplicación guarda dos copias en el teléfono. Este navegador, o esta ventana privada, guarda una. Escriba cada temperatura también en papel.',
  },
  anothers: {
    title: 'Hay parte de otro diario en este teléfono',
    text: 'Vino de un archivo de copia que se recuperó mientras su diario no se abría. Los dos nunca se mezclan y nada del suyo cambió. Hasta que se arregle, su diario se guarda una vez, no dos.',
    whatNow: [
      'Haga hoy una copia de este diario y guárdela fuera de este teléfono.',
      'Guarde también el archivo que se recuperó.',
      'Después elija un solo diario para este teléfono: en Mis datos, borre el diario y recupere el archivo del que elija.',
    ],
    button: 'Hacer una copia ahora',
  },
  beside: 'Hacer el registro: cada entrada se guarda junto al diario',
  blocked: {
    title: 'Otra ventana no deja abrir el diario',
    text: 'Cierre las demás ventanas y pestañas de esta aplicación. El diario se abrirá entonces solo. No se ha borrado nada.',
  },
  gap: {
    title: 'Han desaparecido entradas',
    text: (entries, after, before) =>
      entries === 1
        ? `1 entrada${when(after, before)} ya no se encuentra en este teléfono.`
        : `${entries} entradas${when(after, before)} ya no se encuentran en este teléfono.`,
    whatNow: 'Si una de ellas era fiebre u otra señal de alerta, vuelva a anotarla, por favor. Hasta que lo haya leído, la aplicación no compara. Si algo va mal, llame.',
    backupFirst: [
      '¿Fiebre u otra señal de alerta ahora? No busque antes el archivo: llame o anótela aquí. Los números están en Ayuda.',
      'Si no es así y tiene un archivo de copia, úselo antes de anotar nada: con una entrada nueva puede empezar otro diario, y dos diarios nunca se mezclan.',
      'Hasta que lo haya leído, la aplicación no compara.',
    ],
    button: 'Lo he leído',
    everything: {
      title: 'Lo que se guardaba aquí ya no está',
      text: 'El navegador de este teléfono ya no tiene nada de lo que guardaba esta aplicación: ni sus respuestas ni las entradas de su diario, si había hecho alguna.',
    },
  },
} as const satisfies CopiesWords;

// Made from the English text 427edd44020e.
