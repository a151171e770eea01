/** What the first screen does not need waits until it has been painted. */

/** A page in the background is never painted: then a moment is enough. */
const longestWaitMs = 300;

/** Runs the work once, after the next frame. @returns a way to call it off. */
export const afterPaint = (work: () => void): (() => void) => {
  let task: ReturnType<typeof setTimeout> | undefined;
  const once = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    work();
  };
  const frame = requestAnimationFrame(() => {
    task = setTimeout(once);
  });
  const timer = setTimeout(once, longestWaitMs);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    clearTimeout(task);
  };
};
