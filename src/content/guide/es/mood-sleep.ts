import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'El miedo, el ánimo bajo y dormir mal son frecuentes tras este tratamiento. Se pueden tratar: dígaselo a su equipo.',
  notice: [
    'Preocupación que vuelve cada noche',
    'Tristeza, vacío o enojo fácil',
    'Noches sin dormir',
    'Malos recuerdos del hospital',
  ],
  why: ({ figure, oneIn }) => `Ha pasado por mucho, y las células también pueden tocar el ánimo. A los ${figure('moodAt')}, en un estudio, ${oneIn('depression')} personas tenía **depresión** y ${oneIn('anxiety')}, ansiedad. En las primeras semanas, un cambio súbito puede ser una señal del cerebro.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W89' },
    ],
    sooner: [
      { level: 'urgent', sign: 'Un cambio súbito en la forma de ser: no espere, llame ya' },
    ],
  },
  today: [
    'Diga hoy a una persona cómo se siente.',
    'Pregunte antes de tomar algo para dormir. Puede esconder una señal de alerta.',
    '¿Ideas de quitarse la vida? Llame ahora a la línea de crisis, en «Ayuda». No se quede a solas.',
    ({ emergency }) => `¿Hay peligro ahora mismo? Llame al ${emergency ?? 'número de emergencias'}.`,
  ],
  sources: ['S37', 'S61', 'S63', 'S64', 'S71'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text e2c5f848e683.
