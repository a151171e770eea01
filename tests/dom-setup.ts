import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

// jsdom draws nothing, so nothing ever comes into view by itself.
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe = (): void => undefined;
    disconnect = (): void => undefined;
  },
);

afterEach(cleanup);

// What the last page put off until after its next frame comes to its end while there still is a window.
afterAll(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
