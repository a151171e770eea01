/** The one way into the browser's small storage: choices, marks and the copy in the pocket. Part of the first screen. */
let erased = false;

/** @returns true once everything was erased, or is being erased by another tab: until the page is loaded again, nothing is kept. */
export const isErased = (): boolean => erased;

/** From here on nothing is kept, whoever asks. */
export const refuseAll = (): void => {
  erased = true;
};

/** @throws where storage is blocked or full, and once everything was erased */
export const keepSmall = (key: string, value: unknown): void => {
  if (erased) throw Error('erased');
  localStorage.setItem(key, JSON.stringify(value));
};
