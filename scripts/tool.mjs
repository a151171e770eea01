/** The development tools of package.json, started without a shell. */
const programs = {
  oxlint: 'oxlint/bin/oxlint',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/** @param {keyof typeof programs} name @param {readonly string[]} args @returns {readonly string[]} the command line */
export const tool = (name, ...args) => [process.execPath, `node_modules/${programs[name]}`, ...args];
