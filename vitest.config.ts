import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    setupFiles: ['tests/quiet-console.ts'],
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
