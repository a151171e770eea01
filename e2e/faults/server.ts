/** The built app on one address for a whole run: another port would be another origin, and so another diary. */
import { serve } from '#scripts/serve.mjs';

const running = new Map<string, ReturnType<typeof serve>>();

/** @returns the address; the same for every rig of a run */
export const addressOf = async (dist: string): Promise<string> => {
  const known = running.get(dist) ?? serve({ dist });
  running.set(dist, known);
  return (await known).url;
};

export const stopServers = async (): Promise<void> => {
  for (const server of running.values()) await (await server).stop();
  running.clear();
};
