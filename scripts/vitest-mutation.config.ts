/** The one test file that `npm run mutation` runs for each mutant. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { environment: 'node', setupFiles: ['tests/quiet-console.ts'], include: ['tests/rules/mutation.ts'] },
});
