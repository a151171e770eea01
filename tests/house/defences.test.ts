/** The fault rigs take defences out of a copy of the app: each text that they take out stands where they look for it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defences } from '#e2e/faults/defences.ts';
import { placesIn } from '#scripts/tree-copy.ts';

test.each(defences)('without $what', ({ edits }) => {
  expect(edits.filter(({ file, find }) => placesIn(readFileSync(file, 'utf8'), find) !== 1)).toEqual([]);
});
