/** `npm run -s assess -- FILE`, as a stranger would call it. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { resultOf } from '#scripts/assess.ts';
import { readVignettes, UnusableFile } from '#scripts/vignette.ts';

vi.setConfig({ testTimeout: 60_000 });

const run = promisify(execFile);
const command = (...args: readonly string[]) =>
  run(process.execPath, ['scripts/run.mjs', 'scripts/assess.ts', ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );

const fever = {
  id: 'X1', patient: { product_target: 'CD19', infusion_date: '2026-01-12' }, now: '2026-01-17T08:10',
  entries: [{ at: '2026-01-17T08:00', by: 'patient', temp: { value: '38,1', unit: 'C' }, mood: 'fine' }],
};

describe('the command', () => {
  let folder = '';
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'cases-')); });
  afterAll(() => rm(folder, { recursive: true }));

  test('prints one JSON array, and names what it does not know', async () => {
    const file = join(folder, 'cases.json');
    await writeFile(file, JSON.stringify({ vignettes: [fever] }));
    const { code, stdout, stderr } = await command(file);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([{ id: 'X1', level: 'urgent', fired: ['W01'], data_issues: ['thinking-check-missing'] }]);
    expect(stderr).toBe('X1: entries[0].mood is not known\n');
  });

  test('a case that cannot be used is named, and the rest goes on', async () => {
    const file = join(folder, 'broken.json');
    await writeFile(file, JSON.stringify({ vignettes: [{ ...fever, id: 'X0', now: 'today' }, fever] }));
    const { code, stdout, stderr } = await command(file);
    expect([code, JSON.parse(stdout)]).toMatchObject([0, [{ id: 'X1', level: 'urgent' }]]);
    expect(stderr.split('\n')[0]).toContain('X0');
  });

  test('a file that is not there: exit code 1 and one sentence', async () => {
    const { code, stdout, stderr } = await command(join(folder, 'none.json'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('a file of cases', () => {
  const cases = (...vignettes: readonly unknown[]): string => JSON.stringify({ vignettes });

  test.each([['not JSON', '{'], ['no list', '{}'], ['a list', '[]']])('%s cannot be used', (_, text) => {
    expect(() => readVignettes(text)).toThrow(UnusableFile);
  });

  test.each([
    ['no id', { id: undefined }], ['no time', { now: 'today' }], ['no patient', { patient: undefined }],
    ['no entries', { entries: undefined }], ['an entry that is none', { entries: ['fever'] }],
    ['a day that does not exist', { now: '2026-02-30T08:10' }],
  ])('a case with %s cannot be used; the next one can', (_, wrong) => {
    const { vignettes, unusable } = readVignettes(cases({ ...fever, ...wrong }, { ...fever, id: 'X2' }));
    expect(vignettes.map(({ id }) => id)).toEqual(['X2']);
    expect(unusable).toHaveLength(1);
  });

  test('an entry whose time cannot be read is reported, by the command and by the rules', () => {
    const [one] = readVignettes(cases({ ...fever, entries: [...fever.entries, { at: 'noon', confused: true }, { seizure: true }] })).vignettes;
    if (!one) throw new Error('lost a case');
    expect(one.unknown.slice(1).map((sentence) => sentence.split(' ').slice(0, 2).join(' '))).toEqual(['X1: entries[1].at', 'X1: entries[2].at']);
    expect(resultOf(one)).toMatchObject({ level: 'urgent', fired: ['W01'], data_issues: ['date-implausible', 'thinking-check-missing'] });
  });

  test('a number written as text is a number', () => {
    const [one] = readVignettes(cases({
      ...fever,
      patient: { ...fever.patient, baselines: { loose_stools_per_day: '1', heart_rate: '80' } },
      entries: [{ at: '2026-01-17T08:00', vomit_count_24h: '3', loose_stools_24h: '8,0', no_urine_hours: '12', thinking_check: { score: '9' }, missed_doses: [{ class: 'anti-infective', days: '2' }] }],
    })).vignettes;
    if (!one) throw new Error('lost a case');
    expect(one.unknown).toEqual([]);
    expect(resultOf(one).fired).toEqual(['W56', 'W63', 'W70', 'W62', 'W93']);
  });

  test('words are no number', () => {
    expect(readVignettes(cases({ ...fever, entries: [{ at: '2026-01-17T08:00', vomit_count_24h: 'some' }] })).vignettes[0]?.unknown).toHaveLength(1);
  });

  test('unknown fields and values are reported, each with its case and field', () => {
    const [one] = readVignettes(cases({
      ...fever,
      color: 'red',
      patient: { ...fever.patient, height: 170, product_target: 'CD20', baselines: { pulse: 70, tremor: 'strong' }, driving_cleared_by_team: 'yes' },
      entries: [{ at: '2026-01-17T08:00', by: 'nurse', chills: 'bad', confused: 1, vomit_count_24h: -1, temp: { value: 38, unit: 'K' }, thinking_check: {}, missed_doses: [{ class: 'steroids' }] }],
    })).vignettes;
    expect(one?.unknown.map((sentence) => sentence.split(' ').slice(0, 2).join(' '))).toEqual([
      'X1: color', 'X1: patient.height', 'X1: patient.product_target', 'X1: patient.driving_cleared_by_team',
      'X1: patient.baselines.pulse', 'X1: patient.baselines.tremor',
      'X1: entries[0].by', 'X1: entries[0].chills', 'X1: entries[0].confused', 'X1: entries[0].vomit_count_24h',
      'X1: entries[0].temp', 'X1: entries[0].thinking_check', 'X1: entries[0].missed_doses',
    ]);
  });

  test('an empty list of entries is allowed', () => {
    expect(readVignettes(cases({ ...fever, entries: [] })).vignettes[0]?.rows).toHaveLength(1);
  });
});
