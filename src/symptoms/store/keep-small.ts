/** The one way into the browser's small storage: choices, marks and the copy in the pocket. Part of the first screen, where each byte counts. */
let erased = false;

/** From here on nothing is kept, whoever asks, until the page is loaded again. */
export const refuseAll = (): void => {
  erased = true;
};

/** @throws where storage is blocked or full, and once everything was erased */
export const keepSmall = (key: string, value: unknown): void => {
  if (erased) throw Error('erased');
  localStorage.setItem(key, JSON.stringify(value));
};
