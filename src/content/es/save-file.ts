import type { SaveFileWords } from '#content/shape/save-file.ts';

export const saveFile = {
  share: 'Guardar o enviar el archivo',
  download: 'Ponerlo en las descargas',
  copy: 'Copiar como texto',
  noFiles: 'Este teléfono no recibe archivos de la aplicación. Copie el texto y péguelo en una nota o en un correo para usted.',
  byHand: 'Seleccione todo este texto y cópielo',
  said: {
    shared: (name) => `El teléfono recibió el archivo «${name}».`,
    cancelled: () => 'Usted lo cerró. No se guardó ni se envió nada.',
    downloaded: (name) => `El archivo «${name}» ya debería estar en sus descargas.`,
    failed: () => 'Este teléfono no pudo guardar ni enviar el archivo. Nada salió de la aplicación. Intente de nuevo o cópielo como texto.',
    copied: () => 'Copiado. Péguelo ahora en una nota o en un correo para usted.',
    'by-hand': () => 'Este teléfono no deja que la aplicación copie. El texto está abajo.',
    confirmed: () => 'Listo. Usted lo vio ahí.',
    'not-there': () => 'Entonces aún no está guardado. Intente de nuevo o elija otra manera.',
  },
  seen: {
    question: 'Búsquelo ahí. ¿Lo encontró?',
    yes: 'Ya lo vi ahí',
    no: 'No está ahí',
  },
} as const satisfies SaveFileWords;

// Made from the English text 5b367f05335f.
