import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Cuidar a alguien de día y de noche es duro. Usted necesita dormir, comer y hablar con alguien.',
  notice: [
    'Preocupación que crece con las semanas',
    'Sentir soledad con todo esto',
    'Siempre en guardia, hasta en el sueño',
    'Sin tiempo para sus propias pastillas o visitas',
    'Enojo, y después culpa',
  ],
  why: 'Estar siempre presente le aleja de los demás. Los estudios muestran que la **ansiedad** de quien cuida puede crecer al volver a casa. Pedir ayuda es parte de cuidar bien, y no es debilidad.',
  care: {
    level: 'same-day',
    signs: [
      'El cansancio no le deja vigilar con seguridad esta noche',
      'Usted enferma, sobre todo con fiebre o tos',
      'No puede dejar de preocuparse, o no puede dormir',
    ],
  },
  today: [
    'Pida a una persona una sola cosa clara: una noche, una comida, que le lleve en auto.',
    'Comparta la vigilancia. Anoten quién está y cuándo.',
    'Cuente al equipo también cómo está usted. Pregunte quién puede ayudarle.',
    '¿Ideas de hacerse daño? Llame ahora a la línea de crisis, en «Ayuda».',
  ],
  sources: ['S61', 'S62', 'S67', 'S71'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text d960cd34da11.
