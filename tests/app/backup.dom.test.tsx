/** Backup and restore as a person meets them: real files, a real lock, the real store. */
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupPage } from '#app/pages/backup-page.tsx';
import { RestorePage } from '#app/pages/restore-page.tsx';
import { TodayPage } from '#app/pages/today-page.tsx';
import { WelcomePage } from '#app/pages/welcome-page.tsx';
import { contentOf, textOf } from '#sharing/backup-content.ts';
import { seal } from '#sharing/seal.ts';
import type { Row } from '#symptoms/row.ts';
import { isWrittenSince, readBackupMark, readStock, writeBackupMark } from '#symptoms/store/diary.ts';
import { readPocket, writePocket } from '#symptoms/store/pocket.ts';
import { emptyDiary, fahrenheit, keep, kept, said } from './seed-diary.ts';
import { diaryRead, morning, showPage } from './show-page.tsx';

const forgotten = { words: null, made: null, notBefore: null };
/** What the browser handed to a download. */
let files: Blob[] = [];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning.ms });
  history.replaceState(null, '', '/');
  await emptyDiary();
  await writeBackupMark(forgotten);
  writePocket({ setUp: true });
  files = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

const tap = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};
const reading = (day: string, text = '98.2') => keep(said('reading', `${day} 08:00`, fahrenheit(text)));
const choose = (label: string, text: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { files: [new File([text], 'backup.txt')] } });
};
const textWith = (rows: readonly Row[], diaryId: string): string => textOf(contentOf({ diaryId, rows, unread: [] }, '2026.11.1', '2026-11-22T08:00:00.000-08:00'));

/** The throw-away database of the drill behaves so when a row goes in; the diary's own goes on as ever. */
const onTrial = (take: (row: unknown) => unknown): void => {
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function added(this: IDBObjectStore, row: unknown) {
    return this.put(this.transaction.db.name === 'day-by-day' || this.name !== 'rows' ? row : take(row));
  });
};
const noRoom = (): never => {
  throw new DOMException('full', 'QuotaExceededError');
};
const databases = async (): Promise<readonly (string | undefined)[]> => (await indexedDB.databases()).map(({ name }) => name);

describe('making one', () => {
  it('counts as a backup only after somebody has seen the file; then it says what is new since', async () => {
    await reading('2026-11-20');
    await reading('2026-11-21');
    const { backup, saveFile } = await showPage(<BackupPage />);
    expect(await screen.findByRole('heading', { name: backup.last(null) })).toBeInTheDocument();
    await tap(backup.make);
    const five = await screen.findAllByRole('listitem');
    expect(five).toHaveLength(5);
    await tap(backup.lock.written);
    await tap(backup.ready.save);
    expect((await readBackupMark()).made).toBeNull();
    await tap(saveFile.seen.yes);
    expect(await screen.findByText(backup.done)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: backup.last(0) })).toBeInTheDocument();
    const { made, words } = await readBackupMark();
    expect(made).toMatchObject({ civilDay: '2026-11-22', entries: 2, checkedOn: '2026-11-22', where: '' });
    expect(words).toBe(five.map((item) => item.textContent).join(' '));
    const [file] = files;
    expect(await file?.text()).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/u);

    fireEvent.change(screen.getByLabelText(backup.savedTo.ask), { target: { value: 'family laptop' } });
    await tap(backup.savedTo.keep);
    expect(await screen.findByText(backup.savedTo.said('family laptop'))).toBeInTheDocument();
  });

  it('without a lock only after it was said what that means; own words have a floor', async () => {
    await reading('2026-11-21');
    const { backup } = await showPage(<BackupPage />);
    await tap(backup.make);
    await tap(backup.lock.own);
    await tap(backup.lock.useOwn);
    expect(await screen.findByText(backup.lock.problems.short)).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText(backup.lock.ownLabel), { target: { value: 'aaaaaaaaaaaaaaaaaaaaaa' } });
    await tap(backup.lock.useOwn);
    expect(await screen.findByText(backup.lock.problems.repeated)).toBeInTheDocument();
    await tap(backup.lock.suggested);
    await tap(backup.lock.without);
    for (const line of backup.lock.withoutMeans) expect(screen.getByText(line)).toBeInTheDocument();
    await tap(backup.lock.withoutYes);
    await tap(backup.ready.save);
    expect(JSON.parse((await files[0]?.text()) ?? '')).toMatchObject({ format: 'day-by-day-backup', rows: await kept() });
  });

  it.each(['en', 'es'] as const)('a phone without room for the trial gets its file, and no day of checking: %s', async (lang) => {
    await reading('2026-11-21');
    await writeBackupMark({ words: 'river lamp cotton seven barn' });
    onTrial(noRoom);
    const { backup, saveFile } = await showPage(<BackupPage />, { lang });
    await tap(backup.make);
    expect(await screen.findByText(backup.ready.opened({ entries: 1, checks: 0, calls: 0 }))).toBeInTheDocument();
    await tap(backup.ready.save);
    await tap(saveFile.seen.yes);
    expect(await screen.findByText(backup.checked.never)).toBeInTheDocument();
    expect((await readBackupMark()).made).toMatchObject({ entries: 1, checkedOn: null });
    expect(await databases()).toEqual(['day-by-day']);
  });

  it('what comes back otherwise than it went in is no backup', async () => {
    await reading('2026-11-21');
    await writeBackupMark({ words: 'river lamp cotton seven barn' });
    onTrial((row) => ({ ...(row as Row), answers: fahrenheit('97.1') }));
    const { backup } = await showPage(<BackupPage />);
    await tap(backup.make);
    expect(await screen.findByRole('heading', { name: backup.notMade.title })).toBeInTheDocument();
    expect(await databases()).toEqual(['day-by-day']);
    expect((await kept())[0]?.answers).toEqual(fahrenheit('98.2'));
  });

  it('the words of the last backup stay until another file was seen', async () => {
    await reading('2026-11-21');
    const made = { madeAt: '2026-11-20T08:00:00.000-08:00', civilDay: '2026-11-20', entries: 1, checks: 0, calls: 0, phones: [], where: '', checkedOn: null };
    await writeBackupMark({ words: 'river lamp cotton seven barn', made });
    const { backup, saveFile } = await showPage(<BackupPage />);
    await tap(backup.words.change);
    await tap(backup.lock.without);
    await tap(backup.lock.withoutYes);
    await screen.findByRole('heading', { name: backup.ready.title });
    expect((await readBackupMark()).words).toBe('river lamp cotton seven barn');
    await tap(backup.ready.save);
    expect((await readBackupMark()).words).toBe('river lamp cotton seven barn');
    await tap(saveFile.seen.yes);
    expect(await screen.findByRole('heading', { name: backup.words.open.title })).toBeInTheDocument();
    expect(await readBackupMark()).toMatchObject({ words: null, made: { civilDay: '2026-11-22' } });
    // The place of a file says nothing of its words.
    await writeBackupMark({ words: 'river lamp cotton seven barn' });
    fireEvent.change(screen.getByLabelText(backup.savedTo.ask), { target: { value: 'family laptop' } });
    await tap(backup.savedTo.keep);
    expect(await screen.findByText(backup.savedTo.said('family laptop'))).toBeInTheDocument();
    expect((await readBackupMark()).words).toBe('river lamp cotton seven barn');
  });

  it('nothing is offered where nothing was written', async () => {
    const { backup } = await showPage(<BackupPage />);
    expect(await screen.findByText(backup.nothingYet)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: backup.make })).toBeNull();
  });
});

describe('bringing one back', () => {
  it('shows the counts first, adds, and takes it out again', async () => {
    const row = await reading('2026-11-20');
    const { diaryId } = await readStock();
    const other = { ...row, id: 'from-the-file', deviceId: 'another-phone', seq: 1 };
    const { restore } = await showPage(<RestorePage />);
    choose(restore.choose, textWith([row, other], diaryId ?? ''));
    expect(await screen.findByRole('row', { name: `${restore.preview.rows.entries} 1 2 2` })).toBeInTheDocument();
    expect(await kept()).toHaveLength(1);
    await tap(restore.preview.add(1));
    expect(await screen.findByRole('heading', { name: restore.added.title(1) })).toBeInTheDocument();
    expect((await kept()).map(({ id }) => id).toSorted()).toEqual([row.id, 'from-the-file'].toSorted());
    await tap(restore.undo.button);
    expect(await screen.findByText(restore.undo.done)).toBeInTheDocument();
    expect(await kept()).toEqual([row]);
    expect(readPocket().setUp).toBe(true);
  });

  it('never mixes two people: both are named and nothing changes', async () => {
    await keep(said('treatment', '2026-11-20 08:00', { patientName: 'Luis' }, { asked: [] }));
    const row = await reading('2026-11-20');
    const before = await kept();
    const strange = { ...row, id: 'x', diaryId: 'strange', seq: 2 };
    const named = { ...strange, id: 'y', seq: 1, kind: 'treatment', asked: [], answers: { patientName: 'Elena' } } as Row;
    const { restore } = await showPage(<RestorePage />);
    choose(restore.choose, textWith([strange, named], 'strange'));
    expect(await screen.findByRole('heading', { name: restore.otherDiary.title })).toBeInTheDocument();
    expect(screen.getByText(/^Luis/u)).toBeInTheDocument();
    expect(screen.getByText(/^Elena/u)).toBeInTheDocument();
    expect(await kept()).toEqual(before);
  });

  it.each(['en', 'es'] as const)('two diaries without a name are told apart, and it is said what to do: %s', async (lang) => {
    const row = await reading('2026-11-20');
    const { restore } = await showPage(<RestorePage />, { lang });
    choose(restore.choose, textWith([{ ...row, id: 'x', diaryId: 'strange' }], 'strange'));
    expect(await screen.findByText(restore.otherDiary.whatNow)).toBeInTheDocument();
    for (const id of [row.diaryId, 'strange']) expect(screen.getByText(new RegExp(`${restore.otherDiary.noName}.* ${restore.otherDiary.mark(id.slice(-4).toUpperCase())}$`, 'u'))).toBeInTheDocument();
    expect(await kept()).toEqual([row]);
  });

  it('wrong words and a damaged file read the same, and the words stay to be mended', async () => {
    const row = await reading('2026-11-20');
    const file = await seal(textWith([row], 'strange'), 'river lamp cotton seven barn');
    const { restore } = await showPage(<RestorePage />);
    const told: (string | null)[] = [];
    for (const [text, typed] of [[file, 'river lamp cotton seven bark'], [file.replace(/[a-z]{4}\n-----END/u, 'AAAA\n-----END'), 'river lamp cotton seven barn']] as const) {
      choose(told.length === 0 ? restore.choose : restore.another, text);
      const heading = await screen.findByRole('heading', { name: restore.words.title });
      expect(heading).toBeInTheDocument();
      fireEvent.change(screen.getByLabelText(restore.words.label), { target: { value: typed } });
      await tap(restore.words.open);
      await screen.findByRole('heading', { name: restore.unreadable.title });
      told.push(screen.getByRole('alert').textContent);
      expect(screen.getByLabelText(restore.words.label)).toHaveValue(typed);
    }
    expect(told).toEqual([restore.unreadable.text, restore.unreadable.text]);
    expect(await kept()).toEqual([row]);
  });

  it('looked into only: the day is remembered, nothing is added', async () => {
    const row = await reading('2026-11-20');
    const { diaryId } = await readStock();
    await writeBackupMark({ made: { madeAt: '2026-11-22T08:00:00.000-08:00', civilDay: '2026-11-22', entries: 2, checks: 0, calls: 0, phones: [], where: '', checkedOn: null } });
    const { restore } = await showPage(<RestorePage only />);
    choose(restore.choose, textWith([{ ...row, id: 'other', seq: 9 }], diaryId ?? ''));
    expect(await screen.findByRole('heading', { name: restore.checked.title })).toBeInTheDocument();
    expect(screen.getByText(restore.checked.notInIt(1))).toBeInTheDocument();
    expect((await readBackupMark()).made?.checkedOn).toBe('2026-11-22');
    expect(await kept()).toEqual([row]);
  });

  it.each(['en', 'es'] as const)('looked into only, where the diary opens in neither copy: what is in the file, and what could not be done: %s', async (lang) => {
    const row = await reading('2026-11-20');
    const { diaryId } = await readStock();
    const closed = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('torn', 'UnknownError');
    });
    const { restore } = await showPage(<RestorePage only />, { lang });
    choose(restore.choose, textWith([row], diaryId ?? ''));
    expect(await screen.findByText(restore.checked.notCompared)).toBeInTheDocument();
    expect(screen.getByText(restore.checked.text({ entries: 1, checks: 0, calls: 0 }))).toBeInTheDocument();
    expect(screen.queryByText(restore.checked.complete)).toBeNull();
    closed.mockRestore();
  });

  it.each(['en', 'es'] as const)('brought back, where the diary opens in neither copy: counts of the file alone: %s', async (lang) => {
    const row = await reading('2026-11-20');
    const { diaryId } = await readStock();
    const closed = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('torn', 'UnknownError');
    });
    const { restore } = await showPage(<RestorePage />, { lang });
    choose(restore.choose, textWith([row], diaryId ?? ''));
    expect(await screen.findByText(restore.preview.notCompared)).toBeInTheDocument();
    const { file, here, after } = restore.preview.columns;
    expect(screen.getByRole('columnheader', { name: file })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: `${restore.preview.rows.entries} 1` })).toBeInTheDocument();
    for (const unknown of [here, after, restore.preview.added(1), restore.preview.add(1)]) expect(screen.queryByText(unknown)).toBeNull();
    expect(screen.getByRole('button', { name: restore.preview.addAll })).toBeInTheDocument();
    closed.mockRestore();
  });

  it.each(['en', 'es'] as const)('a new phone hears of its file before anything is asked: %s', async (lang) => {
    writePocket({ setUp: false });
    const { backup, setup } = await showPage(<WelcomePage />, { lang });
    const [link, start] = [await screen.findByRole('link', { name: backup.welcome }), screen.getByRole('link', { name: setup.welcome.start })];
    expect(link.compareDocumentPosition(start)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(link).toHaveAttribute('href', '/restore');
    cleanup();
    await showPage(<RestorePage />, { lang });
    expect(await screen.findByText(backup.newPhone)).toBeInTheDocument();
  });

  it('looked into only, without room for the trial: the day is not claimed', async () => {
    const row = await reading('2026-11-20');
    const { diaryId } = await readStock();
    await writeBackupMark({ made: { madeAt: '2026-11-22T08:00:00.000-08:00', civilDay: '2026-11-22', entries: 1, checks: 0, calls: 0, phones: [], where: '', checkedOn: null } });
    onTrial(noRoom);
    const { restore } = await showPage(<RestorePage only />);
    choose(restore.choose, textWith([row], diaryId ?? ''));
    expect(await screen.findByText(restore.checked.notTried)).toBeInTheDocument();
    expect((await readBackupMark()).made?.checkedOn).toBeNull();
    expect(await databases()).toEqual(['day-by-day']);
  });

  it.each([
    ['contradicts this phone', 'en', {}, null],
    ['contradicts this phone', 'es', {}, null],
    ['belongs to somebody else', 'en', { id: 'other' }, 'strange'],
  ] as const)('looked into only: a file that %s is not called checked: %s', async (_why, lang, more, diary) => {
    const row = await reading('2026-11-20');
    const { diaryId } = await readStock();
    await writeBackupMark({ made: { madeAt: '2026-11-22T08:00:00.000-08:00', civilDay: '2026-11-22', entries: 1, checks: 0, calls: 0, phones: [], where: '', checkedOn: null } });
    const { restore } = await showPage(<RestorePage only />, { lang });
    const inFile = { ...row, ...more, diaryId: diary ?? row.diaryId, answers: fahrenheit('101.9') } as Row;
    choose(restore.choose, textWith([inFile], diary ?? diaryId ?? ''));
    expect(await screen.findByRole('heading', { name: diary === null ? restore.contradicts.title : restore.otherDiary.title })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: restore.checked.title })).toBeNull();
    expect((await readBackupMark()).made?.checkedOn).toBeNull();
    expect(await kept()).toEqual([row]);
  });
});

describe('asking for one', () => {
  it('on Today also for what was written so long ago that Today reads it no more, and not for what the app wrote', async () => {
    const old = await reading('2026-01-12');
    await keep(said('shown', '2026-11-21 08:00', { rule: 'T07', rests: [], level: 'routine' }));
    const { backup } = await showPage(<TodayPage />, { treatment: { cellsGiven: '2025-11-02' } });
    expect(await screen.findByText(backup.due.fresh)).toBeInTheDocument();
    cleanup();
    await writeBackupMark({ made: { madeAt: '2026-02-01T08:00:00.000-08:00', civilDay: '2026-02-01', entries: 1, checks: 0, calls: 0, phones: [{ deviceId: old.deviceId, last: old.seq }], where: '', checkedOn: null } });
    await showPage(<TodayPage />, { treatment: { cellsGiven: '2025-11-02' } });
    await diaryRead();
    await waitFor(async () => expect(await isWrittenSince([{ deviceId: old.deviceId, last: old.seq }])).toBe(false));
    expect(screen.queryByText(backup.due.fresh)).toBeNull();
  });

  it('on Today, in words, until somebody says not now', async () => {
    // Today reads the newer one only: a number made from that would be too small.
    for (const day of ['2026-10-12', '2026-11-12']) await reading(day);
    const { backup } = await showPage(<TodayPage />, { treatment: { cellsGiven: '2026-11-02' } });
    expect(await screen.findByText(backup.due.fresh)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: backup.due.make })).toHaveAttribute('href', '/backup');
    expect(screen.queryByText(/\b1 entry\b/u)).toBeNull();
    await tap(backup.due.later);
    await waitFor(() => expect(screen.queryByText(backup.due.fresh)).toBeNull());
    await waitFor(async () => expect((await readBackupMark()).notBefore).toBe('2026-11-24'));
  });
});
