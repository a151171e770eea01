/** The journal on files in memory: what is on disk counts, whatever happens to it. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerOn, callOn } from '#symptoms/store/journal-line.ts';
import { keepJournal, type Journal } from '#symptoms/store/keep-journal.ts';
import { aRow, at } from './a-row.ts';
import { memoryFiles, type MemoryFiles } from './memory-files.ts';

const identity = { diaryId: 'diary', deviceId: 'phone' };
const note = (seq: number, text = `note ${seq}`) => aRow(seq, 'note', { text }, at('08:00'));
const notes = (count: number) => Array.from({ length: count }, (_, index) => note(index + 1));
const idsOf = async (journal: Journal): Promise<readonly string[]> => (await journal.look()).rows.map(({ id }) => id);

const bytesOf = (files: MemoryFiles): Uint8Array<ArrayBuffer> => files.bytes.get('rows') ?? new Uint8Array();
const onDisk = (bytes: Uint8Array<ArrayBuffer>): MemoryFiles => {
  const files = memoryFiles();
  files.bytes.set('rows', bytes);
  return files;
};
const written = async (count: number): Promise<Uint8Array<ArrayBuffer>> => {
  const files = memoryFiles();
  await keepJournal(files.open).append(notes(count), identity);
  return bytesOf(files);
};

describe('what was appended', () => {
  it('is on disk, and comes back as it was given, to this tab and to the next', async () => {
    const files = memoryFiles();
    const journal = keepJournal(files.open);
    const odd = note(2, 'línea\nnueva "x" \u2028 👩🏽‍⚕️ \ud800');
    await journal.append([note(1)], identity);
    await journal.append([odd], identity);
    for (const any of [journal, keepJournal(onDisk(bytesOf(files)).open)]) {
      expect(await any.rows()).toEqual([note(1), odd]);
      expect(await any.rows(['r2'])).toEqual([odd]);
      expect((await any.look()).identity).toEqual(identity);
    }
  });

  it('is there once, however often it is given', async () => {
    const files = memoryFiles();
    const journal = keepJournal(files.open);
    await journal.append([note(1)], identity);
    await journal.append([note(1), note(2)], identity);
    expect(await idsOf(keepJournal(files.open))).toEqual(['r1', 'r2']);
  });

  it('is seen by another tab that has looked before', async () => {
    const files = memoryFiles();
    const [here, there] = [keepJournal(files.open), keepJournal(files.open)];
    await here.append([note(1)], identity);
    expect(await there.rows()).toHaveLength(1);
    await here.append([note(2)], identity);
    expect(await there.rows()).toHaveLength(2);
    await there.append([note(3)], identity);
    expect(await idsOf(here)).toEqual(['r1', 'r2', 'r3']);
  });

  it('is forced to disk before it is called done', async () => {
    const files = memoryFiles();
    const journal = keepJournal(files.open);
    await journal.append([note(1)], identity);
    const before = files.flushes;
    await journal.append([note(2)], identity);
    expect(files.flushes).toBeGreaterThan(before);
  });
});

describe('a file that was damaged', () => {
  it('cut at any byte, gives back every row whose line is whole, and the next row goes behind them', async () => {
    const whole = await written(5);
    const lines = new TextDecoder().decode(whole).split('\n').length - 1;
    expect(lines).toBe(6);
    for (let end = 0; end <= whole.length; end += 1) {
      const cut = whole.slice(0, end);
      const ends = new TextDecoder().decode(cut).split('\n').length - 1;
      const files = onDisk(cut);
      const journal = keepJournal(files.open);
      const look = await journal.look();
      expect(look.rows).toHaveLength(Math.max(0, ends - 1));
      expect(look.damaged).toEqual([]);
      await journal.append([note(9)], identity);
      expect((await keepJournal(files.open).rows()).at(-1)).toEqual(note(9));
    }
  });

  it('never gives back a row with a letter changed, and counts the line', async () => {
    const whole = await written(6);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), fc.integer({ min: 1, max: 255 }), async (where, change) => {
        const flipped = whole.slice();
        flipped[where] = (flipped[where] ?? 0) ^ change;
        const journal = keepJournal(onDisk(flipped).open);
        const rows = await journal.rows();
        for (const row of rows) expect(notes(6)).toContainEqual(row);
        const look = await journal.look();
        const lacks = rows.length < 6 || look.identity === null;
        expect(look.damaged.length > 0).toBe(lacks);
      }),
      { numRuns: 300 },
    );
  });

  it('says where a damaged row belonged, when that can still be read', async () => {
    const text = new TextDecoder().decode(await written(3)).replace('note 2', 'note 7');
    const { damaged } = await keepJournal(onDisk(new TextEncoder().encode(text)).open).look();
    expect(damaged).toEqual([{ deviceId: 'phone', seq: 2, civilDay: '2026-11-20' }]);
  });

  it('replaced by something else entirely, throws nothing and takes the next row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (junk) => {
        const journal = keepJournal(onDisk(Uint8Array.from(junk)).open);
        expect((await journal.look()).rows).toEqual([]);
        await journal.append([note(1)], identity);
        expect(await journal.rows()).toEqual([note(1)]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('when the file cannot be written', () => {
  it('rejects, and the rows before are untouched', async () => {
    const files = memoryFiles();
    const journal = keepJournal(files.open);
    await journal.append([note(1)], identity);
    files.fail.write = new DOMException('no room', 'QuotaExceededError');
    await expect(journal.append([note(2)], identity)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    files.fail.write = null;
    await journal.append([note(3)], identity);
    expect(await idsOf(keepJournal(files.open))).toEqual(['r1', 'r3']);
  });
});

describe('when the file cannot be forced to disk', () => {
  it('rejects, and the row that was not kept is not read back as if it were', async () => {
    const files = memoryFiles();
    const journal = keepJournal(files.open);
    await journal.append([note(1)], identity);
    files.fail.flush = new DOMException('disk', 'UnknownError');
    await expect(journal.append([note(2)], identity)).rejects.toMatchObject({ name: 'UnknownError' });
    expect(await idsOf(journal)).toEqual(['r1']);
  });
});

describe('how the last visit ended', () => {
  it('is clean at first, unclean after any write, and clean again at rest', async () => {
    const files = memoryFiles();
    const cleanEnd = async (): Promise<boolean> => (await keepJournal(files.open).look()).cleanEnd;
    const journal = keepJournal(files.open);
    expect(await cleanEnd()).toBe(true);
    await journal.append([note(1)], identity);
    expect(await cleanEnd()).toBe(false);
    await journal.rest();
    expect(await cleanEnd()).toBe(true);
    await journal.keepDraft({ form: 'check-in', revision: 1, writer: 'tab', draft: { revision: 1 } });
    expect(await cleanEnd()).toBe(false);
  });
});

describe('drafts', () => {
  const draft = (form: string, revision: number) => ({ form, revision, writer: 'tab', draft: { revision } });

  it('the newest of each form is there, and a dropped one is known as dropped', async () => {
    const files = memoryFiles();
    const journal = keepJournal(files.open);
    await journal.keepDraft(draft('check-in', 1));
    await journal.keepDraft(draft('temperature', 1));
    await journal.keepDraft(draft('check-in', 2));
    await journal.dropDraft('temperature');
    const { drafts } = await keepJournal(files.open).look();
    expect([...drafts]).toEqual([['check-in', draft('check-in', 2)], ['temperature', null]]);
  });

  it('the file is emptied only when every draft was dropped', async () => {
    const files = memoryFiles();
    const journal = keepJournal(files.open);
    await journal.keepDraft(draft('check-in', 1));
    await journal.clearDrafts();
    expect((await journal.look()).drafts.size).toBe(1);
    await journal.dropDraft('check-in');
    await journal.clearDrafts();
    expect(files.bytes.get('drafts')?.length).toBe(0);
  });
});

describe('the line to the worker', () => {
  const overChannel = (files: MemoryFiles, limitMs = 4000) => {
    const { port1, port2 } = new MessageChannel();
    const close = (): void => port1.close();
    answerOn(port2, files.open);
    const journal = callOn(port1, limitMs);
    port1.start();
    port2.start();
    return { journal, close };
  };

  it('carries every call and answer, in order', async () => {
    const { journal, close } = overChannel(memoryFiles());
    await Promise.all(notes(5).map((row) => journal.append([row], identity)));
    await journal.keepDraft({ form: 'check-in', revision: 1, writer: 'tab', draft: { revision: 1 } });
    const look = await journal.look();
    expect(look.rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(look.drafts.get('check-in')?.revision).toBe(1);
    close();
  });

  it('carries an error by its name', async () => {
    const files = memoryFiles();
    files.fail.open = new DOMException('not here', 'SecurityError');
    const { journal, close } = overChannel(files);
    await expect(journal.look()).rejects.toMatchObject({ name: 'SecurityError' });
    close();
  });

  test('a worker that never answers is given up in time', async () => {
    const { port1 } = new MessageChannel();
    await expect(callOn(port1, 20).look()).rejects.toThrow(/does not answer/u);
    port1.close();
  });
});
