/** The medical words that pages mark with two pairs of asterisks, by the exact text marked, in lower case. */
import type { Lang } from '#content/words.ts';

export type GlossaryWord = {
  /** As it stands between the asterisks, in lower case. */
  readonly word: string;
  /** One plain sentence. */
  readonly means: string;
  /** How to say it; null where the spelling tells. */
  readonly say: string | null;
};

export const glossaryTerms = {
  crs: {
    en: { word: 'cytokine release syndrome', means: 'A strong reaction of the whole body while the new cells are at work.', say: 'SIGH-toe-kine' },
    es: { word: 'síndrome de liberación de citocinas', means: 'Una reacción fuerte de todo el cuerpo mientras las células nuevas trabajan.', say: null },
  },
  icans: {
    en: { word: 'icans', means: 'Changes in thinking, words, writing or sleep while the new cells are at work.', say: 'EYE-cans' },
    es: { word: 'icans', means: 'Cambios al pensar, hablar, escribir o dormir mientras las células nuevas trabajan.', say: 'AI-cans' },
  },
  iceScore: {
    en: { word: 'ice score', means: 'A short test of thinking and writing that hospitals use.', say: 'ice' },
    es: { word: 'escala ice', means: 'Una prueba corta de pensamiento y escritura que usan los hospitales.', say: 'AIS' },
  },
  clot: {
    en: { word: 'clot', means: 'A lump of blood that can block a vessel.', say: null },
    es: { word: 'coágulo', means: 'Un grumo de sangre que puede tapar una vena o una arteria.', say: null },
  },
  anemia: {
    en: { word: 'anemia', means: 'Too few red blood cells, which carry oxygen.', say: 'uh-NEE-mee-uh' },
    es: { word: 'anemia', means: 'Muy pocos glóbulos rojos, que llevan el oxígeno.', say: null },
  },
  neutropenia: {
    en: { word: 'neutropenia', means: 'Too few of the white blood cells that fight bacteria.', say: 'new-tro-PEE-nee-uh' },
    es: { word: 'neutropenia', means: 'Muy pocos de los glóbulos blancos que luchan contra las bacterias.', say: null },
  },
  lowCounts: {
    en: { word: 'low counts', means: 'Too few red cells, white cells or platelets in the blood.', say: null },
    es: { word: 'sangre con pocas células', means: 'Muy pocos glóbulos rojos, glóbulos blancos o plaquetas en la sangre.', say: null },
  },
  platelets: {
    en: { word: 'platelets', means: 'The small blood cells that stop bleeding.', say: 'PLATE-lets' },
    es: { word: 'plaquetas', means: 'Las células pequeñas de la sangre que paran el sangrado.', say: null },
  },
  dehydration: {
    en: { word: 'dehydration', means: 'The body has lost more water than it got.', say: 'dee-high-DRAY-shun' },
    es: { word: 'deshidratación', means: 'El cuerpo ha perdido más agua de la que recibió.', say: null },
  },
  shingles: {
    en: { word: 'shingles', means: 'The chickenpox virus that wakes up again, with painful blisters in one patch.', say: null },
    es: { word: 'herpes zóster', means: 'El virus de la varicela que despierta otra vez, con ampollas dolorosas en una zona.', say: null },
  },
  arthralgia: {
    en: { word: 'arthralgia', means: 'Pain in the joints.', say: 'ar-THRAL-juh' },
    es: { word: 'artralgia', means: 'Dolor en las articulaciones.', say: null },
  },
  infection: {
    en: { word: 'infection', means: 'An illness caused by germs.', say: null },
    es: { word: 'infección', means: 'Una enfermedad causada por gérmenes.', say: null },
  },
  antibodies: {
    en: { word: 'antibodies', means: 'Parts of the defense system that catch germs.', say: 'AN-tee-bod-eez' },
    es: { word: 'anticuerpos', means: 'Piezas de las defensas que atrapan los gérmenes.', say: null },
  },
  immuneSystem: {
    en: { word: 'immune system', means: 'The body’s own defense against germs.', say: 'ih-MYOON' },
    es: { word: 'sistema inmunitario', means: 'La defensa propia del cuerpo contra los gérmenes.', say: null },
  },
  carTCells: {
    en: { word: 'car t cells', means: 'Your own defense cells, changed so that they find the illness.', say: 'CAR tee' },
    es: { word: 'células car-t', means: 'Sus propias células de defensa, cambiadas para que encuentren la enfermedad.', say: 'car-TE' },
  },
  antivirals: {
    en: { word: 'antivirals', means: 'Medicines against viruses.', say: 'an-tee-VY-rals' },
    es: { word: 'antivirales', means: 'Medicinas contra los virus.', say: null },
  },
  seizure: {
    en: { word: 'seizure', means: 'A fit: the brain sends wild signals, and the body stiffens, jerks or stares.', say: 'SEE-zhur' },
    es: { word: 'convulsión', means: 'Un ataque: el cerebro manda señales sin orden, y el cuerpo se pone rígido, se sacude o mira fijo.', say: null },
  },
  liveVaccine: {
    en: { word: 'live vaccine', means: 'A vaccine made of weak germs that are still alive.', say: null },
    es: { word: 'vacuna viva', means: 'Una vacuna hecha con gérmenes débiles que siguen vivos.', say: null },
  },
  depression: {
    en: { word: 'depression', means: 'Low mood that stays for weeks and takes away joy; it can be treated.', say: null },
    es: { word: 'depresión', means: 'Ánimo bajo que dura semanas y quita la alegría; se puede tratar.', say: null },
  },
  anxiety: {
    en: { word: 'anxiety', means: 'Strong worry or fear that does not go away; it can be treated.', say: 'ang-ZY-uh-tee' },
    es: { word: 'ansiedad', means: 'Preocupación o miedo fuerte que no se va; se puede tratar.', say: null },
  },
  steroids: {
    en: { word: 'steroids', means: 'Strong medicines that calm the defense system.', say: 'STEER-oyds' },
    es: { word: 'esteroides', means: 'Medicinas fuertes que calman las defensas.', say: null },
  },
  bCells: {
    en: { word: 'b cells', means: 'White blood cells that make antibodies.', say: 'bee cells' },
    es: { word: 'linfocitos b', means: 'Glóbulos blancos que hacen anticuerpos.', say: null },
  },
  bcma: {
    en: { word: 'bcma', means: 'A mark on myeloma cells that Abecma and Carvykti look for.', say: 'bee-see-em-AY' },
    es: { word: 'bcma', means: 'Una marca en las células del mieloma que Abecma y Carvykti buscan.', say: 'be-ce-EME-a' },
  },
  cd19: {
    en: { word: 'cd19', means: 'A mark on B cells that products for lymphoma and leukemia look for.', say: 'see-dee nineteen' },
    es: { word: 'cd19', means: 'Una marca en los linfocitos B que buscan los productos para linfoma y leucemia.', say: 'ce-de diecinueve' },
  },
  enterocolitis: {
    en: { word: 'enterocolitis', means: 'An inflamed gut, with loose stools and belly pain.', say: 'en-ter-oh-co-LY-tis' },
    es: { word: 'enterocolitis', means: 'Un intestino inflamado, con heces sueltas y dolor de barriga.', say: null },
  },
  secondCancer: {
    en: { word: 'second cancer', means: 'A new cancer, other than the one that was treated.', say: null },
    es: { word: 'segundo cáncer', means: 'Un cáncer nuevo, distinto del que se trató.', say: null },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, GlossaryWord>>>>;

export type TermId = keyof typeof glossaryTerms;
