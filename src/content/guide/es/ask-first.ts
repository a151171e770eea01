import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Pregunte a su equipo antes de tomar una medicina nueva. También si se compra sin receta.',
  notice: [
    'Dolor de cabeza, dolores o fiebre, y pastillas a mano',
    'Alguien le ofrece una hierba o una pastilla para dormir',
    'Heces sueltas, y pastillas contra ellas en casa',
    'Otro médico le da algo nuevo',
  ],
  why: ({ line, figure }) => `Las pastillas para la fiebre o el dolor bajan el número, no el peligro. Durante ${line('W05', 'medicineHours')} el termómetro puede no mostrar la fiebre; con naproxeno, ${figure('naproxen')}. Los esteroides y otras medicinas pueden debilitar sus **células CAR-\u2060T**.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W06' },
    ],
    sooner: [
      { level: 'urgent', sign: 'Fiebre, o escalofríos después de una pastilla así: no espere, llame ya' },
    ],
  },
  today: [
    'Tómese la temperatura antes de pedir algo para la fiebre. Anote la hora.',
    'Nada de aspirina, ibuprofeno o naproxeno sin permiso de su equipo. Facilitan el sangrado.',
    'Pregunte por pastillas para dormir, para la alergia y por hierbas. Pueden esconder o imitar una señal de alerta.',
    'Pregunte antes de tomar algo contra la diarrea, sobre todo tras un producto para mieloma.',
  ],
  sources: ['S09', 'S16', 'S26', 'S30', 'S37'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text d238fe123ffd.
