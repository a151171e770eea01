/** The full stop of a sentence. A clock time such as “2:45 p.m.” brings its own. */
export const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
