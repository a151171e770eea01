import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appVersion } from '#symptoms/app-version.ts';

it('rows carry the version of package.json', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toHaveProperty('version', appVersion);
});
