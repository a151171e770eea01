import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Ninguna vacuna viva hasta que su equipo CAR-\u2060T lo acepte. Las demás, según el plan de su equipo.',
  notice: [
    'Una carta que le invita a la vacuna de la gripe u otra',
    'Un médico o farmacia que le ofrece una',
    'Un niño en casa al que le toca vacunarse',
    'Unas vacaciones que piden vacunas',
  ],
  why: ({ figure }) => `Después de las células sus defensas están bajas, y las vacunas esperan. Una **vacuna viva** lleva gérmenes débiles que podrían enfermarle: no antes de ${figure('liveVaccines')}, y con condiciones. Otras pueden empezar a los ${figure('vaccines')}, si su equipo está de acuerdo.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W95' },
      '¿Solo se la ofrecieron? Diga que no por ahora, y avise en la próxima visita',
    ],
  },
  today: [
    'Pida a su equipo su plan de vacunas y las fechas.',
    'Diga a cada médico y en la farmacia que recibió células CAR-\u2060T.',
    'Pregunte por las vacunas de quienes viven con usted. Algunas vacunas vivas también le afectan.',
  ],
  sources: ['S37', 'S53', 'S54'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 79182adb366a.
