/** Stray console output fails the test that made it. */
import { afterEach, beforeEach, expect, vi } from 'vitest';

const channels = ['log', 'info', 'warn', 'error'] as const;

beforeEach(() => {
  for (const channel of channels) vi.spyOn(console, channel);
});

afterEach(() => {
  const said = channels.flatMap((channel) => vi.mocked(console[channel]).mock.calls.map((call) => `${channel}: ${call.join(' ')}`));
  vi.restoreAllMocks();
  expect(said, 'stray console output').toEqual([]);
});
