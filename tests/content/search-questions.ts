/**
 * What people type when they look for something, in their own spelling, with what it is about. Written before the search
 * was built and before its pages were: a question is not changed to suit the index. `about` names a matter, not a page;
 * `search-answers.ts` says which page of the guide speaks of it.
 */
import type { Lang } from '#content/words.ts';

export type Matter =
  | 'emergency' | 'call-now' | 'call-thinking' | 'call-today' | 'unsure' | 'first-days' | 'fever' | 'crs' | 'thinking' | 'tiredness'
  | 'infection' | 'stomach' | 'diarrhoea' | 'skin' | 'joints' | 'bleeding' | 'germs' | 'crowds' | 'food' | 'activity'
  | 'medicines' | 'driving' | 'staying-near' | 'vaccines' | 'mood' | 'sleep' | 'caregiver' | 'caregiver-self' | 'nothing-happens'
  | 'late-tiredness' | 'late-infections' | 'late-memory' | 'late-movement' | 'late-gut' | 'second-cancer' | 'follow-up'
  | 'healthy-living' | 'work' | 'family' | 'late-when' | 'blood-count' | 'product' | 'fall' | 'comes-back'
  | 'line' | 'bleeding-call' | 'heart' | 'swelling' | 'missed-pill' | 'lump' | 'caregiver-fear' | 'swallowing' | 'shaking' | 'death';

export type Question = { readonly lang: Lang; readonly text: string; readonly about: Matter };

export const questions: readonly Question[] = [
  { lang: 'en', text: 'she collapsed', about: 'emergency' },
  { lang: 'en', text: 'he wont wake up', about: 'emergency' },
  { lang: 'en', text: 'cant breathe', about: 'emergency' },
  { lang: 'en', text: 'having a seizure what do i do', about: 'emergency' },
  { lang: 'en', text: 'my husband is talking nonsense', about: 'call-thinking' },
  { lang: 'en', text: 'hand writing got shaky', about: 'thinking' },
  { lang: 'en', text: 'fever in the middle of the night', about: 'fever' },
  { lang: 'en', text: 'temperture 100.4', about: 'fever' },
  { lang: 'en', text: 'shivering and cold', about: 'fever' },
  { lang: 'en', text: 'can i give tylenol', about: 'medicines' },
  { lang: 'en', text: 'ibuprofen ok?', about: 'medicines' },
  { lang: 'en', text: 'nobody picks up the phone', about: 'unsure' },
  { lang: 'en', text: 'dont want to bother the nurse', about: 'unsure' },
  { lang: 'en', text: 'so tired cant get out of bed', about: 'tiredness' },
  { lang: 'en', text: 'throwing up all day', about: 'stomach' },
  { lang: 'en', text: 'diarhea', about: 'diarrhoea' },
  { lang: 'en', text: 'the runs two months later', about: 'late-gut' },
  { lang: 'en', text: 'little red dots on legs', about: 'bleeding' },
  { lang: 'en', text: 'nose bleed', about: 'bleeding' },
  { lang: 'en', text: 'itchy rash on my chest', about: 'skin' },
  { lang: 'en', text: 'what is cytokine release', about: 'crs' },
  { lang: 'en', text: 'when can i drive again', about: 'driving' },
  { lang: 'en', text: 'flu shot', about: 'vaccines' },
  { lang: 'en', text: 'can the grandkids visit', about: 'crowds' },
  { lang: 'en', text: 'sushi', about: 'food' },
  { lang: 'en', text: 'is it normal that I feel nothing', about: 'nothing-happens' },
  { lang: 'en', text: 'could it give me another cancer', about: 'second-cancer' },
  { lang: 'en', text: 'one side of face drooping weeks after', about: 'late-movement' },
  { lang: 'en', text: 'going back to my job', about: 'work' },
  { lang: 'en', text: 'i look after my wife and im exhausted', about: 'caregiver-self' },
  { lang: 'es', text: 'fiebre de noche', about: 'fever' },
  { lang: 'es', text: 'se desmayo', about: 'emergency' },
  { lang: 'es', text: 'no puede respirar', about: 'emergency' },
  { lang: 'es', text: 'no se despierta', about: 'emergency' },
  { lang: 'es', text: 'esta convulsionando', about: 'emergency' },
  { lang: 'es', text: 'mi esposo dice cosas sin sentido', about: 'call-thinking' },
  { lang: 'es', text: 'se le olvidan las palabras', about: 'thinking' },
  { lang: 'es', text: 'calentura', about: 'fever' },
  { lang: 'es', text: 'tiene escalofrios', about: 'fever' },
  { lang: 'es', text: 'puedo darle paracetamol', about: 'medicines' },
  { lang: 'es', text: 'no contestan el telefono', about: 'unsure' },
  { lang: 'es', text: 'no quiero molestar', about: 'unsure' },
  { lang: 'es', text: 'cansansio', about: 'tiredness' },
  { lang: 'es', text: 'bomito y nauseas', about: 'stomach' },
  { lang: 'es', text: 'diarea', about: 'diarrhoea' },
  { lang: 'es', text: 'puntitos rojos en la piel', about: 'bleeding' },
  { lang: 'es', text: 'le sangra la nariz', about: 'bleeding' },
  { lang: 'es', text: 'ronchas', about: 'skin' },
  { lang: 'es', text: 'le duelen las rodillas', about: 'joints' },
  { lang: 'es', text: 'cuando puedo manejar', about: 'driving' },
  { lang: 'es', text: 'vacuna de la gripe', about: 'vaccines' },
  { lang: 'es', text: 'puedo ir a misa', about: 'crowds' },
  { lang: 'es', text: 'puede comer mariscos crudos', about: 'food' },
  { lang: 'es', text: 'no puedo dormir', about: 'sleep' },
  { lang: 'es', text: 'estoy muy triste', about: 'mood' },
  { lang: 'es', text: 'que me revisan en las citas', about: 'follow-up' },
  { lang: 'es', text: 'camina despacio y arrastra los pies', about: 'late-movement' },
  { lang: 'es', text: 'puedo volver a trabajar', about: 'work' },
  { lang: 'es', text: 'defensas bajas', about: 'infection' },
  { lang: 'es', text: 'cuido a mi mama y ya no puedo mas', about: 'caregiver-self' },
  // Found wanting by readers of the built guide.
  { lang: 'en', text: 'choking on water', about: 'swallowing' },
  { lang: 'es', text: 'tiembla todo el cuerpo', about: 'shaking' },
  { lang: 'en', text: 'she hit her head but feels fine', about: 'fall' },
  { lang: 'en', text: 'die', about: 'death' },
  { lang: 'en', text: 'fever 100.6 can it wait until morning', about: 'fever' },
];
