import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    setupFiles: ['tests/quiet-console.ts'],
    // A busy machine is no failure: these tests wait for what they name, never for a time.
    testTimeout: 60_000,
    // On two cores the default is one worker.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', environment: 'node', include: ['tests/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.dom.test.tsx'],
          // Comes on top of the setup above.
          setupFiles: ['tests/dom-setup.ts'],
        },
      },
    ],
  },
});
