import type { GuidePage } from '#content/guide/page.ts';

export const page: GuidePage = {
  remember: 'Después de Carvykti o Abecma, las heces sueltas pueden ser el comienzo de una enfermedad grave del intestino. Llame el mismo día.',
  notice: [
    'Heces sueltas, más de lo habitual en usted',
    'Dolor de barriga o retortijones',
    'Pérdida de peso',
    'Heces sueltas que vuelven tras semanas de calma',
  ],
  why: ({ figure }) => `Las células nuevas pueden inflamar el intestino semanas o meses después; en medicina se llama **enterocolitis**. En un estudio vino en un ${figure('gutCarvykti')} con Carvykti y un ${figure('gutAbecma')} con Abecma, y algunos centros vieron más. Empezó de ${figure('gutStart')} después de las células; algunas personas murieron.`,
  care: {
    level: 'same-day',
    signs: [
      { rule: 'W65' }, { rule: 'W64' }, { rule: 'W69' },
      '«Por encima de lo habitual»: cuente solo las que no tenía en un día de antes de las células',
    ],
    sooner: [
      { level: 'urgent', sign: 'Muchas heces sueltas, o dolor fuerte de barriga: no espere, llame ya' },
      { level: 'emergency', sign: 'Dolor fuerte de barriga con fiebre o vómitos: es una emergencia' },
    ],
  },
  today: [
    ({ firstDay }) => `Desde el día ${firstDay('W65') ?? ''}, cuente cada día las heces sueltas.`,
    'No tome nada contra la diarrea sin preguntar antes.',
    'Diga por teléfono: «Recibí células CAR-\u2060T para mieloma y tengo diarrea».',
    'Beba sorbos pequeños a menudo, según permita su equipo.',
  ],
  sources: ['S09', 'S10', 'S11', 'S12', 'S13', 'S37', 'S58'],
  reviewed: null,
  nextReview: '2027-05-22',
};

// Made from the English text 8bad9c13269f.
