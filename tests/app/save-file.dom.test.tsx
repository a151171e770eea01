import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SaveFile } from '#app/save-file/save-file.tsx';
import { showPage } from './show-page.tsx';

const file = { name: 'day-by-day.txt', type: 'text/plain', content: 'every line' };
/** The phone's share sheet: what was handed to it, and how it answers. */
const sheet = vi.fn<(given: ShareData) => Promise<void>>();
const onClipboard = vi.fn<(text: string) => Promise<void>>();
const done = vi.fn<() => void>();

const withSheet = (takes: (given: ShareData) => boolean = () => true): void => {
  Object.assign(navigator, { share: sheet, canShare: takes });
};
const without = (...names: readonly string[]): void => names.forEach((name) => Reflect.deleteProperty(navigator, name));

beforeEach(() => {
  sheet.mockReset().mockResolvedValue(undefined);
  done.mockReset();
  onClipboard.mockReset().mockResolvedValue(undefined);
  Object.assign(navigator, { clipboard: { writeText: onClipboard } });
});
afterEach(() => without('share', 'canShare', 'standalone', 'clipboard'));

const show = async () => {
  const { saveFile } = await showPage(<SaveFile file={file} onDone={done} />);
  const button = (name: string) => screen.getByRole('button', { name });
  const tap = (name: string) => userEvent.click(button(name));
  return { saveFile, tap, said: (text: string) => screen.findByText(text) };
};

it('hands the file itself to the share sheet, and is done only when the person has seen it', async () => {
  withSheet();
  const { saveFile, tap, said } = await show();
  await tap(saveFile.share);
  await said(saveFile.said.shared(file.name));
  const [given] = sheet.mock.calls[0]?.[0].files ?? [];
  expect([given?.name, given?.type, await given?.text()]).toEqual(['day-by-day.txt', 'text/plain', 'every line']);
  expect(done).not.toHaveBeenCalled();
  await tap(saveFile.seen.yes);
  expect(done).toHaveBeenCalledOnce();
  expect(screen.getByRole('status')).toHaveTextContent(saveFile.said.confirmed(''));
});

it('is not done when the person looked and did not find it', async () => {
  withSheet();
  const { saveFile, tap, said } = await show();
  await tap(saveFile.share);
  await said(saveFile.said.shared(file.name));
  await tap(saveFile.seen.no);
  expect(screen.getByRole('status')).toHaveTextContent(saveFile.said['not-there'](''));
  expect(screen.queryByText(saveFile.seen.question)).toBeNull();
  expect(done).not.toHaveBeenCalled();
});

it.each([
  ['cancelled', new DOMException('closed', 'AbortError')],
  ['failed', new DOMException('not allowed', 'NotAllowedError')],
  ['failed', new TypeError('no such file')],
] as const)('a sheet that was %s says so, and asks for nothing to be seen', async (state, error) => {
  withSheet();
  sheet.mockRejectedValue(error);
  const { saveFile, tap, said } = await show();
  await tap(saveFile.share);
  await said(saveFile.said[state](file.name));
  expect(screen.queryByText(saveFile.seen.question)).toBeNull();
  expect(done).not.toHaveBeenCalled();
});

it.each([
  ['there is no sheet', () => without('share', 'canShare')],
  ['the sheet does not take this kind of file', () => withSheet(() => false)],
] as const)('downloads where %s', async (_, prepare) => {
  prepare();
  const made = vi.fn<(blob: Blob) => string>(() => 'blob:made');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => undefined }));
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    expect([this.href, this.download]).toEqual(['blob:made', 'day-by-day.txt']);
  });
  const { saveFile, tap, said } = await show();
  expect(screen.queryByRole('button', { name: saveFile.share })).toBeNull();
  await tap(saveFile.download);
  await said(saveFile.said.downloaded(file.name));
  expect(clicked).toHaveBeenCalledOnce();
  expect(await made.mock.calls[0]?.[0].text()).toBe('every line');
  await tap(saveFile.seen.yes);
  expect(done).toHaveBeenCalledOnce();
});

it('offers no download in an iPhone web app, where it would strand the person', async () => {
  withSheet();
  Object.assign(navigator, { standalone: true });
  const { saveFile } = await show();
  expect(screen.getByRole('button', { name: saveFile.share })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: saveFile.download })).toBeNull();
});

it('copies as text, always', async () => {
  Object.assign(navigator, { standalone: true });
  const { saveFile, tap, said } = await show();
  expect(screen.getByText(saveFile.noFiles)).toBeInTheDocument();
  await tap(saveFile.copy);
  await said(saveFile.said.copied(''));
  expect(onClipboard).toHaveBeenCalledExactlyOnceWith('every line');
});

it('shows the text where the phone does not let the page copy', async () => {
  const { saveFile, tap, said } = await show();
  onClipboard.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await tap(saveFile.copy);
  await said(saveFile.said['by-hand'](''));
  expect(screen.getByLabelText(saveFile.byHand)).toHaveValue('every line');
});
