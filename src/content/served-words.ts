/** Words about the app not being there. They are served with the page and need none of the app's files. */
import type { Lang } from './words.ts';

type Notice = { readonly title: string; readonly text: string; /** The one thing to do. */ readonly button: string };

export type ServedWords = {
  /** The app did not take the place of the served text in time. */
  readonly late: Notice;
  /** Somebody else's page shows this one inside itself. */
  readonly framed: Notice;
};

export const servedWords = {
  en: {
    late: {
      title: 'The app has not opened yet',
      text: 'Nothing has been erased. The numbers and the warning signs on this page work without it. The page tries once more by itself.',
      button: 'Try again',
    },
    framed: {
      title: 'This page is inside another page',
      text: 'Your diary is not shown here. Open the app in a window of its own.',
      button: 'Open the app',
    },
  },
  es: {
    late: {
      title: 'La aplicación aún no se ha abierto',
      text: 'No se ha borrado nada. Los números y las señales de alerta de esta página sirven sin ella. La página lo intenta una vez más por sí sola.',
      button: 'Intentar de nuevo',
    },
    framed: {
      title: 'Esta página está dentro de otra página',
      text: 'Aquí no se muestra su diario. Abra la aplicación en su propia ventana.',
      button: 'Abrir la aplicación',
    },
  },
} as const satisfies Readonly<Record<Lang, ServedWords>>;
