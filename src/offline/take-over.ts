/**
 * Before a new version takes over, its worker asks every open page whether something is half done there.
 * A page that does not answer counts as one where something is.
 */

const channelName = 'day-by-day.take-over';
const patienceMs = 2000;

type Question = { readonly question: string };
type Answer = { readonly answerTo: string; readonly free: boolean };

/**
 * The worker's side.
 * @param pages how many pages are open
 * @returns true when each of them has answered that nothing is half done
 */
export const everyPageIsFree = (pages: number): Promise<boolean> =>
  new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName);
    const question = crypto.randomUUID();
    let free = 0;
    const end = (answer: boolean): void => {
      clearTimeout(late);
      channel.close();
      resolve(answer);
    };
    const late = setTimeout(() => end(false), patienceMs);
    channel.addEventListener('message', ({ data }: MessageEvent<Partial<Answer>>) => {
      if (data.answerTo !== question) return;
      if (!data.free) end(false);
      else if ((free += 1) >= pages) end(true);
    });
    channel.postMessage({ question } satisfies Question);
  });

/** The page's side: answers from now on. @returns a way to fall silent */
export const answerTakeOver = (isFree: () => Promise<boolean>): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data: { question } }: MessageEvent<Partial<Question>>) => {
    if (question === undefined) return;
    const answer = async (): Promise<void> => {
      const free = await isFree().catch(() => false);
      channel.postMessage({ answerTo: question, free } satisfies Answer);
    };
    void answer();
  });
  return () => channel.close();
};
