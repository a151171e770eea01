import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Las manos limpias son su mejor defensa. Láveselas a menudo, y pida lo mismo a quienes le rodean.',
  notice: [
    'Lo que tocan muchas manos: puertas, grifos, teléfonos',
    'Tierra, arena de mascotas y polvo de obras',
    'Comida cruda en tablas y cuchillos',
    'Cortes pequeños, boca dolorida, su catéter o puerto',
  ],
  why: 'Sus defensas siguen bajas por meses, y los gérmenes comunes pueden hacer más daño. Algunos viven en la tierra, la arena y el polvo. Una enfermedad por gérmenes se llama **infección**.',
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W76' },
    ],
    sooner: [
      { level: 'urgent', sign: 'Fiebre o escalofríos: no espere, llame ya' },
    ],
  },
  today: [
    'Lávese las manos antes de comer, después del baño y al volver a casa.',
    'Mantenga limpios la cocina, el baño y el teléfono. Si hay cansancio, que lo hagan otros.',
    'Deje a otros el jardín, la arena de las mascotas y las obras. Pregunte a su equipo por cuánto tiempo.',
    'Pregunte antes de ir al dentista.',
  ],
  sources: ['S01', 'S17', 'S27', 'S30', 'S36', 'S37', 'S55'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 58bb389ea7c1.
