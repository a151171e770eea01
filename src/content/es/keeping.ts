import type { KeepingWords } from '#content/shape/keeping.ts';

export const keeping = {
  storage: {
    title: 'Lo guardado en este teléfono',
    row: 'Espacio, copias y qué se guarda dónde',
    facts: {
      entries: 'En su diario',
      space: 'Espacio usado',
      spaceUsed: (megabytes) => `${megabytes} MB, con la aplicación y su guía`,
      spaceUnknown: 'Este teléfono no lo dice.',
      copies: 'Copias en este teléfono',
      copiesSaid: { two: 'Dos: una en una base de datos y otra en un archivo', one: 'Una. Una copia de seguridad fuera del teléfono importa más.' },
      promise: 'Si falta espacio',
      promiseSaid: {
        yes: 'Este teléfono aceptó conservar el diario.',
        no: 'Este teléfono puede borrar el diario.',
        unknown: 'No se sabe. Se le pide al teléfono al guardar la primera entrada.',
      },
    },
    askAgain: 'Pedírselo otra vez al teléfono',
    askedAgain: { yes: 'Ahora el teléfono aceptó conservarlo.', no: 'El teléfono no lo aceptó. En la pantalla de inicio es más probable.' },
    what: {
      title: 'Qué se guarda dónde',
      items: [
        'Su diario y los formularios a medias: en una base de datos de este navegador y en un archivo privado al lado.',
        'Números, idioma, colores, horas de los recordatorios y páginas leídas: en un almacén pequeño de este navegador.',
        'La aplicación y su guía: en este navegador, para que funcionen sin internet.',
        'Nada se guarda en otra parte, salvo lo que usted comparta.',
      ],
    },
    lost: {
      title: 'Un teléfono se puede perder',
      text: 'Si se borran los datos del navegador o se pierde el teléfono, se pierde el diario. Entonces solo ayuda una copia de seguridad fuera del teléfono.',
    },
  },
  install: {
    title: 'Poner la aplicación en la pantalla de inicio',
    row: 'Ahí el diario está más seguro',
    first: {
      title: 'Ponga esta aplicación en la pantalla de inicio',
      text: 'Un iPhone puede borrar el diario de una página web que no se abre en 7 días. En la pantalla de inicio está más seguro.',
      button: 'Enséñeme cómo',
    },
    why: 'En la pantalla de inicio se abre como cualquier aplicación, y es menos probable que el teléfono borre su diario.',
    iphone: {
      title: 'En un iPhone o iPad',
      steps: [
        'Toque Compartir: el cuadrado con una flecha, en el borde de Safari. Puede estar detrás de los tres puntos.',
        'Baje y toque «Añadir a pantalla de inicio» o «Agregar a inicio». Luego toque «Añadir» o «Agregar».',
        'Abra la aplicación desde la pantalla de inicio y empiece ahí.',
      ],
      otherBrowser: '¿No lo ve? Abra esta página en Safari.',
    },
    offer: {
      button: 'Ponerla en la pantalla de inicio',
      accepted: 'Su teléfono la está añadiendo. Abra la aplicación desde ahí.',
      dismissed: 'No se añadió. Puede hacerlo cuando quiera en el menú del navegador.',
    },
    menu: {
      title: 'En el menú de su navegador',
      steps: ['Abra el menú: tres puntos o tres rayas.', 'Toque «Instalar aplicación» o «Añadir a pantalla de inicio».', 'Abra la aplicación desde ahí.'],
    },
    installed: { title: 'Ya está en su pantalla de inicio', text: 'Usted la abrió desde ahí. No hay nada más que hacer.' },
    carry: {
      title: 'Las entradas que ya tiene',
      text: 'En un iPhone, la aplicación de la pantalla de inicio empieza vacía. Lleve sus entradas:',
      steps: ['Haga aquí, en el navegador, una copia de seguridad.', 'Abra la aplicación desde la pantalla de inicio.', 'Ahí, en Mis datos, restaure desde el archivo.'],
      backup: 'Hacer una copia de seguridad',
    },
  },
  erase: {
    title: 'Borrar todo',
    row: { title: 'Borrar todo', note: 'Antes verá qué se borra' },
    goes: {
      title: 'Esto se borrará',
      entries: (n) => (n === 1 ? '1 entrada de su diario' : `${n} entradas de su diario`),
      items: [
        'Los avisos, llamadas y correcciones que hay en él',
        'Los formularios a medias y las preguntas para el equipo',
        'Teléfonos, tratamiento, nombres y la tarjeta de emergencia',
        'Páginas leídas o guardadas, horas de los recordatorios, idioma y colores',
        'Los archivos de la aplicación, guardados para usarla sin internet',
      ],
    },
    stays: 'Las copias, las entradas del calendario y las páginas que guardó o envió siguen donde están. La aplicación no llega a ellas.',
    backupFirst: {
      title: '¿Hacer antes una copia de seguridad?',
      text: 'Sin ella, lo borrado no se puede recuperar.',
      button: 'Hacer una copia de seguridad',
    },
    sure: {
      title: '¿Quiere borrarlo de verdad?',
      tick: 'Sé que no se podrá recuperar nada',
      tickFirst: 'Marque primero la línea de arriba, por favor.',
      button: 'Borrar todo ahora',
      keep: 'Conservar todo',
    },
    working: 'Borrando …',
    notAll: {
      title: 'No se pudo borrar todo',
      text: 'Cierre todas las demás ventanas de esta aplicación. Luego intente de nuevo.',
      button: 'Intentar de nuevo',
    },
    done: {
      title: 'Se borró todo',
      elsewhere: 'Se borró todo en otra ventana',
      text: 'Ya no queda nada de su diario en este teléfono.',
      network: 'Para empezar de nuevo, la aplicación necesita internet una vez.',
      button: 'Empezar de nuevo',
    },
  },
} as const satisfies KeepingWords;

// Made from the English text 8268f622dd31.
