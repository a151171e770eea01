/** So many rows go over at once that the page stays alive and can say how far it has come, and that a database which goes on reading is heard of. */
const batch = 500;

/** @param onTaken with how many of all were taken so far */
export const inBatches = async <T>(all: readonly T[], take: (some: readonly T[]) => Promise<unknown>, onTaken: (count: number) => void = () => undefined): Promise<void> => {
  for (let from = 0; from < all.length; from += batch) {
    await take(all.slice(from, from + batch));
    onTaken(Math.min(from + batch, all.length));
  }
};
