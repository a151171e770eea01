import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Falta de aire, dolor en el pecho o un desmayo son una emergencia. No espere a ver si pasa.',
  notice: [
    'Le falta el aire en reposo, o con pocos pasos',
    'El corazón corre, golpea o se salta latidos',
    'Mareo al ponerse de pie',
    'Pies, manos o barriga que se hinchan',
    'Una pierna o un brazo hinchado o con dolor',
  ],
  why: 'Una reacción fuerte a las células puede bajar la presión y el oxígeno. También una infección, un sangrado o un **coágulo** de sangre. A veces se junta líquido en el cuerpo o los pulmones.',
  care: {
    level: 'emergency',
    signs: [
      { rule: 'W21' }, { rule: 'W27' }, { rule: 'W24' }, { rule: 'W18' }, { rule: 'W12' }, { rule: 'W15' },
    ],
  },
  today: [
    'Mida después de descansar, si su equipo lo pidió. La pinza de oxígeno pide un dedo tibio y sin esmalte.',
    ({ line }) => `Oxígeno de más de ${line('W24', 'lowOxygen')} pero de ${line('W25', 'lowOxygen')} o menos, pulso de ${line('W13', 'fastPulse')} o más, o presión de arriba de ${line('W16', 'lowSystolic')} o menos: llame ya a su equipo. Si hay también fiebre, el oxígeno bajo o la presión baja son una emergencia.`,
    'Mareo más que leve, falta de aire leve, o una pierna o un brazo con dolor: llame ya también.',
    ({ line }) => `Pésese, si se lo pidieron. Subir ${line('W84', 'gainKg')} en ${line('W84', 'gainHours')} pide una llamada hoy.`,
  ],
  sources: ['S14', 'S15', 'S16', 'S22', 'S25', 'S32', 'S37', 'S56', 'S57'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text ad10d143a8c3.
