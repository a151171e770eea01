import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Al principio las visitas son seguidas, luego menos, y después al menos una vez al año, toda la vida. Vaya aunque se sienta bien.',
  notice: [
    'Análisis de sangre en cada visita',
    'Imágenes o pruebas de médula',
    'Preguntas sobre ánimo, memoria y sueño',
    'Vacunas nuevas, o pastillas que se dejan',
  ],
  why: 'Su equipo mira si las células funcionan y cómo se recupera su cuerpo. Los análisis muestran las células de la sangre y los **anticuerpos** contra los gérmenes. Los efectos tardíos pueden venir tras meses o años: por eso su equipo sigue mirando.',
  care: {
    level: 'routine',
    signs: [
      { rule: 'W86' }, { rule: 'W96' }, { rule: 'W94' },
      'Una pregunta que surgió desde la última visita',
    ],
  },
  today: [
    'Escriba sus preguntas, y lleve el diario.',
    'Pregunte qué toca: imágenes, sangre, anticuerpos, vacunas, controles.',
    'El catéter se queda hasta que su sangre esté estable. Pregunte quién lo cuida.',
    ({ figure }) => `Si necesita sangre, debe ser irradiada al menos ${figure('irradiated')}. Su equipo dice hasta cuándo.`,
  ],
  sources: ['S07', 'S08', 'S17', 'S19', 'S37', 'S48', 'S52', 'S53', 'S74'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 5f3b90d0bbb6.
