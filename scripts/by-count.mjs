/**
 * More of what `npm test` tries a few thousand times: `npm run merge:laws -- --count 1000000 --shards 2 --seed 7`.
 * Each shard is a run of its own with a seed of its own; a failure prints the seed and the smallest case.
 * Usage: node scripts/by-count.mjs TEST-FILE NAME [--count N] [--shards N] [--seed N]
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '10000' }, shards: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});
const [file = '', name = ''] = positionals;
const [count, shards, seed] = [values.count, values.shards, values.seed].map(Number);
if (file === '' || ![count, shards, seed].every((number) => Number.isInteger(number) && Number(number) > 0)) {
  process.stderr.write('Whole numbers above 0: --count, --shards, --seed\n');
  process.exit(1);
}

/** @param {number} shard */
const run = (shard) =>
  new Promise((resolve) => {
    const share = Math.floor(Number(count) / Number(shards)) + (shard < Number(count) % Number(shards) ? 1 : 0);
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', file, '--project', 'pure', '-t', name, '--testTimeout', '0'], {
      stdio: 'inherit',
      env: { ...process.env, CASES: String(share), SEED: String(Number(seed) + shard) },
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });

const started = Date.now();
const codes = await Promise.all(Array.from({ length: Number(shards) }, (_, shard) => run(shard)));
const failed = codes.some((code) => code !== 0);
process.stdout.write(`${count} cases, ${shards} shards from seed ${seed}: ${failed ? 'a law was broken' : 'every law held'}, ${Math.round((Date.now() - started) / 1000)} s\n`);
process.exitCode = failed ? 1 : 0;
