/** Work that a browser may never finish. */

/** @throws what `late` makes when the work has not settled in time; the work itself goes on unheard. */
export const within = async <T>(limitMs: number, work: Promise<T>, late: () => Error): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};
