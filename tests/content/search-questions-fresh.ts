/** Further questions, written by somebody who had seen neither the pages nor the index. Not one is changed to suit them. */
import type { Question } from './search-questions.ts';

export const freshQuestions: readonly Question[] = [
  { lang: 'en', text: 'fever 100.6 at 3am do i call now or wait til morning', about: 'fever' },
  { lang: 'en', text: 'husband talking nonsense cant rember my name', about: 'call-thinking' },
  { lang: 'en', text: 'so tired cant get off couch 6 weeks after car t is this normal', about: 'tiredness' },
  { lang: 'en', text: 'can grandkids visit one has a runny nose', about: 'crowds' },
  { lang: 'en', text: 'diarhea 5 times today', about: 'diarrhoea' },
  { lang: 'en', text: 'little red dots on legs and nose wont stop bleeding', about: 'bleeding' },
  { lang: 'en', text: 'when can dad drive again', about: 'driving' },
  { lang: 'en', text: 'is sushi ok or soft eggs', about: 'food' },
  { lang: 'en', text: 'cat litter box who should clean it', about: 'germs' },
  { lang: 'en', text: 'im exausted taking care of my wife and i feel guilty', about: 'caregiver-self' },
  { lang: 'en', text: 'can car t give you another cancer', about: 'second-cancer' },
  { lang: 'en', text: 'first night home what do i watch for', about: 'first-days' },
  { lang: 'en', text: 'advil for headache ok??', about: 'medicines' },
  { lang: 'es', text: 'no puedo dormir son las 3 y tengo miedo', about: 'sleep' },
  { lang: 'es', text: 'le tiembla la mano y no puede escribir su nombre', about: 'thinking' },
  { lang: 'es', text: 'cuando se puede poner la vacuna de la gripe', about: 'vaccines' },
  { lang: 'es', text: 'ronchas en la piel y mucha picason', about: 'skin' },
  { lang: 'es', text: 'me duelen las rodillas y las manos al levantarme', about: 'joints' },
  { lang: 'es', text: 'mi papá se cayó en el baño, como evitar que se caiga otra vez', about: 'fall' },
  { lang: 'es', text: 'relaciones con mi esposa despues del car t se puede', about: 'family' },
  { lang: 'es', text: 'puedo salir a caminar o hacer ejersicio', about: 'activity' },
  { lang: 'es', text: 'cual me pusieron yescarta o carvykti no me acuerdo', about: 'product' },
  { lang: 'es', text: 'cada cuanto son las citas y analisis de sangre', about: 'follow-up' },
  { lang: 'es', text: 'ya paso un año va a volver el cancer', about: 'comes-back' },
];
