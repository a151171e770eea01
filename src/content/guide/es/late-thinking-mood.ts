import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Pensar lento, olvidar y tener ánimo bajo son frecuentes en los meses siguientes. Dígaselo a su equipo: hay ayuda.',
  notice: [
    'Le cuesta recordar lo que se dijo',
    'Le cuesta seguir una película, una charla o un formulario',
    'Tristeza, vacío o mucho miedo',
    'Malos sueños con el hospital',
    'Menos paciencia que antes',
  ],
  why: ({ figure, oneIn }) => `En un estudio de ${figure('memoryPeople')} personas, un ${figure('memoryTrouble')} (${oneIn('memoryTrouble')}) dijo años después que pensar le costaba más. En otro, a los ${figure('moodAt')}, ${oneIn('depression')} tenía **depresión** y ${oneIn('anxiety')}, ansiedad. Un cambio súbito todavía puede ser una señal de las células: pide una llamada.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W34' }, { rule: 'W57' }, { rule: 'W47' }, { rule: 'W89' },
    ],
    sooner: [
      { level: 'urgent', sign: ({ lastDay }) => `Le cuesta encontrar palabras, o mente nublada hasta el día ${lastDay('W33') ?? ''}: llame ya` },
      { level: 'emergency', sign: 'Una confusión súbita es una emergencia, aun después de meses' },
    ],
  },
  today: [
    'Anote las cosas, y haga una sola cada vez.',
    'Pregunte a alguien cercano si ve un cambio en usted.',
    'Diga a su equipo cuánto dura. Pregunte quién puede medirlo y quién puede ayudar.',
    '¿Ideas de quitarse la vida? Llame ahora a la línea de crisis, en «Ayuda».',
  ],
  sources: ['S05', 'S36', 'S37', 'S61', 'S63', 'S64'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text b1cd29d6d9b3.
