/** Puts the warning signs and the phone links into the page at build, so that they stand there before or without scripts. */
import type { Plugin } from 'vite';
import { servedText } from './served-text.ts';

const place = '<!--served-->';

export const servedHtml = (): Plugin => ({
  name: 'served-html',
  transformIndexHtml: (html) => {
    if (!html.includes(place)) throw new Error(`index.html has lost its ${place}, where the warning signs belong.`);
    return html.replace(place, () => servedText());
  },
});
