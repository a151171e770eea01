/** Words a minute of somebody who is tired, or of a voice that reads aloud. Our judgement. */
const wordsPerMinute = 140;

/** @returns whole minutes, at least one. */
export const readingMinutes = (texts: readonly string[]): number =>
  Math.max(1, Math.round(texts.join(' ').split(/\s+/).filter(Boolean).length / wordsPerMinute));
