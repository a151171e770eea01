/** The one test file that `npm run mutation` runs for each mutant. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A busy machine is no failure, and so no change that was noticed.
  test: { environment: 'node', setupFiles: ['tests/quiet-console.ts'], include: ['tests/rules/mutation.ts'], testTimeout: 60_000 },
});
