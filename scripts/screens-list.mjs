/** How `npm run screens` shows each screen: by day, by night, with text at 200 %, and on a very narrow phone. */

/** @typedef {{ name: string, colorScheme: 'light' | 'dark', width: number, height: number, textPx: number, whole: boolean }} Look */

const phone = { colorScheme: /** @type {const} */ ('light'), width: 390, height: 844, textPx: 16, whole: false };

/** `textPx`: the browser's own text size, 16 as shipped. `whole`: the page down to its end, not only what the phone shows. @type {readonly Look[]} */
export const looks = [
  { ...phone, name: 'day' },
  { ...phone, name: 'night', colorScheme: 'dark' },
  { ...phone, name: 'text200', textPx: 32 },
  { ...phone, name: 'day-whole', whole: true },
  { ...phone, name: '320-whole', width: 320, height: 640, whole: true },
  { ...phone, name: 'text200-whole', textPx: 32, whole: true },
];
