/**
 * Runs a script written in TypeScript under plain Node: `node scripts/run.mjs scripts/assess.ts FILE`.
 * The script exports `main(args)`, which answers with the exit code. Nothing else is printed on stdout.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write('Name the script to run: node scripts/run.mjs scripts/assess.ts FILE\n');
  process.exit(1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL(script, `file://${root}`)), {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.main(args);
