/** What step 1 asks, in its order: on the screen and on paper. */
import { sign, signsMarked, type BodyPart, type SignCode } from '#symptoms/catalogue.ts';

/** Asked only after “hard to breathe” is ticked. */
const followUps: readonly SignCode[] = ['cannot_finish_sentence'];
/** What cannot wait a minute comes first. */
const order: readonly BodyPart[] = ['breath', 'heart', 'thinking', 'temperature', 'bleeding'];
const place = (code: SignCode): number => order.indexOf(sign(code).part);

export const askedNow: readonly SignCode[] = signsMarked('now').filter((code) => !followUps.includes(code)).toSorted((a, b) => place(a) - place(b));
