/** Around a whole run of the other engines: whatever a browser asks of another origin ends in a trap, and fails the run. */
import { startTrap } from './support/trap.ts';

const nothingLeaves = async () => {
  const trap = await startTrap();
  // The engines take it from here.
  process.env.BROWSER_PROXY = trap.url;
  return () => {
    trap.stop();
    if (trap.asked.length > 0) throw new Error(`Asked of another origin: ${[...new Set(trap.asked)].join(', ')}`);
  };
};

export default nothingLeaves;
