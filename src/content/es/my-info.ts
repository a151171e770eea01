import type { MyInfoWords } from '#content/shape/my-info.ts';

export const myInfo = {
  title: 'Mis datos',
  treatment: {
    title: 'Tratamiento',
    cellsGiven: 'Día en que recibió las células',
    unknown: 'No se sabe aún',
    notYet: 'Todavía no las recibió',
    product: 'Nombre de las células',
    target: 'A qué se dirigen las células',
    targets: { CD19: 'CD19', BCMA: 'BCMA', unknown: 'No lo sé' },
    targetHint: 'Está en sus papeles. ¿No lo sabe? La aplicación usa la lista más estricta.',
  },
  numbers: {
    title: 'Números de teléfono',
    team: 'Número de 24 horas',
    clinic: 'Clínica, de día',
    country: 'País donde se encuentra',
    none: 'Aún sin añadir',
  },
  people: {
    title: 'Personas',
    patient: 'Nombre de quien recibió las células',
    caregiver: 'Nombre de quien cuida',
    usedBy: 'Quién usa este teléfono',
    usedByNames: { patient: 'Quien recibió las células', caregiver: 'Quien cuida', both: 'Los dos' },
  },
  reading: {
    title: 'Leer con comodidad',
    language: 'Idioma',
    theme: 'Colores',
    themes: { auto: 'Auto', day: 'Día', night: 'Noche', strong: 'Fuerte' },
    textSize: 'Tamaño del texto',
    textSizeName: (percent) => `${percent}\u00A0%`,
    unit: 'Temperatura en',
    phoneKeyboard: 'Usar el teclado del teléfono',
    phoneKeyboardHint: 'En lugar de las teclas grandes.',
  },
  storage: {
    title: 'Dónde se guarda su diario',
    onThisPhone: 'Se queda en este teléfono. No se envía a ninguna parte.',
    kept: 'Este teléfono aceptó conservarlo.',
    mayBeCleared: 'Este teléfono puede borrarlo si falta espacio.',
    homeScreen: 'Ponga la aplicación en la pantalla de inicio. Ahí el diario está más seguro.',
    unknown: 'Este teléfono no dice con qué seguridad lo guarda.',
    entries: (n) => (n === 1 ? '1 entrada' : `${n} entradas`),
  },
  about: 'Qué puede y qué no puede hacer esta aplicación',
  setUpAgain: 'Volver a las preguntas del inicio',
  versions: {
    title: 'Versiones',
    app: (version) => `Aplicación ${version}`,
    list: (version, date) => `Lista de alertas ${version}, ${date}`,
    reviewBy: (date) => `Revisión antes del ${date}`,
  },
  savedChange: 'Guardado',
  notSavedChange: 'No se guardó. Intente de nuevo.',
} as const satisfies MyInfoWords;

// Made from the English text 518b901df530.
