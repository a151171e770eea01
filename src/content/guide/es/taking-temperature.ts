import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: ({ degrees, teamDegrees }) =>
    teamDegrees('W01', 'fever') ? `El límite de su equipo para llamar es ${degrees('W01', 'fever')}. Basta una medición.` : `Llame con ${degrees('W01', 'fever')} o más. Basta una medición.`,
  notice: [
    'Calor, sudor o cara roja',
    'Frío o temblor',
    'Algo raro que no sabe explicar',
    'Un número más bajo al medir otra vez',
  ],
  why: ({ degrees, teamDegrees }) =>
    teamDegrees('W01', 'fever') ?? teamDegrees('W03', 'borderline')
      ? 'Con fiebre nadie debe esperar. Una segunda medición más baja no la borra. No todos los centros dicen lo mismo; su equipo ha puesto sus propios límites, y están en esta página.'
      : `Con fiebre nadie debe esperar. Una segunda medición más baja no la borra. No todos los centros dicen lo mismo: unos piden llamar desde ${degrees('W03', 'borderline')}, otros desde ${degrees('W01', 'fever')}.`,
  care: {
    level: 'urgent',
    signs: [
      { rule: 'W01' }, { rule: 'W10' },
      ({ degrees, figure }) => `${degrees('W03', 'borderline')} o más, sin llegar a fiebre: mida otra vez en ${figure('recheck')} y llame el mismo día`,
    ],
    sooner: [
      { level: 'emergency', sign: ({ degrees }) => `${degrees('W02', 'veryHigh')} o más: es una emergencia` },
    ],
  },
  today: [
    'Vale cualquier termómetro, en cualquier parte del cuerpo.',
    'Anote el número, la unidad y la hora.',
    'Mida antes de tomar algo para la fiebre o el dolor, y pregunte antes de tomarlo.',
    ({ figure }) => `Pregunte cada cuánto medir. Algunos folletos dicen ${figure('temperatureTimes')} veces al día durante ${figure('temperatureWeeks')}, y más al principio.`,
  ],
  sources: ['S02', 'S14', 'S15', 'S17', 'S21', 'S22', 'S23', 'S24', 'S29', 'S30', 'S31', 'S37', 'S56'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text fffdf71ff17a.
