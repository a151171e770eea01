/** What comes from elsewhere: exactly named, by digest, never run while it is installed, and from whatever registry the machine has. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Packages = Readonly<Record<string, string>>;
type Locked = { readonly version?: string; readonly resolved?: string; readonly integrity?: string; readonly link?: boolean; readonly hasInstallScript?: boolean };

const read = (file: string): string => readFileSync(file, 'utf8');
const named = JSON.parse(read('package.json')) as { dependencies: Packages; devDependencies: Packages; overrides: Packages };
const lock = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every package is named by one exact version', () => {
  const versions = Object.entries({ ...named.dependencies, ...named.devDependencies, ...named.overrides });
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('every package in the lock has its digest, and no address', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  expect(locked.filter(([, one]) => one.resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('no package runs anything while it is installed', () => {
  expect(read('.npmrc').split('\n')).toEqual(expect.arrayContaining(['ignore-scripts=true', 'save-exact=true', 'omit-lockfile-registry-resolved=true']));
});

test('no file of the repository names a registry', () => {
  const registries = /\bregistry\s*[=:]|\/\/registry\.|\bnpmjs\.(?:org|com)\b|_authToken/i;
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter((file) => /\.(?:json|[mc]?[jt]sx?|md|ya?ml|npmrc|sh)$|^\.|\/run$/.test(file));
  expect(files).toContain('package-lock.json');
  const self = 'tests/house/supply.test.ts';
  expect(files.filter((file) => file !== self && registries.test(read(file)))).toEqual([]);
});
