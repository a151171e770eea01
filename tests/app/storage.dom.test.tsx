import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { installOffer } from '#app/install-offer.ts';
import { InstallPage } from '#app/pages/install-page.tsx';
import { StoragePage } from '#app/pages/storage-page.tsx';
import { WelcomePage } from '#app/pages/welcome-page.tsx';
import { readPocket } from '#symptoms/store/pocket.ts';
import { emptyDiary, fahrenheit, keep, said } from './seed-diary.ts';
import { showPage } from './show-page.tsx';

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const onIphone = (): void => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(iphone);
};

beforeEach(async () => {
  await emptyDiary();
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'standalone');
  Reflect.deleteProperty(navigator, 'storage');
});

it('says how much there is, in how many copies, and in how much space', async () => {
  Object.assign(navigator, { storage: { estimate: () => Promise.resolve({ usage: 3_450_000 }) } });
  await keep(said('reading', '2026-11-20 02:45', fahrenheit('100.9')));
  const { keeping } = await showPage(<StoragePage />);
  expect(await screen.findByText('1 entry')).toBeInTheDocument();
  expect(await screen.findByText(keeping.storage.facts.spaceUsed('3.5'))).toBeInTheDocument();
  expect(await screen.findByText(keeping.storage.facts.copiesSaid.one)).toBeInTheDocument();
});

it('on an iPhone, in the browser, the home screen comes before the first entry, and can be passed by', async () => {
  onIphone();
  const { keeping, setup } = await showPage(<WelcomePage />);
  expect(screen.getByRole('heading', { name: keeping.install.first.title })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: keeping.install.first.button })).toHaveAttribute('href', '/install');
  expect(screen.getByRole('link', { name: setup.welcome.start })).toHaveAttribute('href', '/set-up/day?first');
});

it.each([
  ['on another phone', () => undefined],
  ['when it was opened from the home screen', () => {
    onIphone();
    Object.assign(navigator, { standalone: true });
  }],
])('%s the welcome page asks for nothing of the kind', async (_, prepare) => {
  prepare();
  const { keeping } = await showPage(<WelcomePage />);
  expect(screen.queryByRole('heading', { name: keeping.install.first.title })).toBeNull();
});

it('shows the way on an iPhone, and how entries come along', async () => {
  onIphone();
  const { keeping } = await showPage(<InstallPage />);
  for (const step of [...keeping.install.iphone.steps, ...keeping.install.carry.steps]) expect(screen.getByText(step)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: keeping.install.carry.backup })).toHaveAttribute('href', '/backup');
});

it.each(['accepted', 'dismissed'] as const)('where the browser offers it, a button asks, once: %s', async (outcome) => {
  const prompt = vi.fn<() => Promise<{ outcome: string }>>().mockResolvedValue({ outcome });
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  window.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  const { keeping } = await showPage(<InstallPage />);
  await userEvent.click(screen.getByRole('button', { name: keeping.install.offer.button }));
  expect(await screen.findByText(keeping.install.offer[outcome])).toBeInTheDocument();
  expect(prompt).toHaveBeenCalledOnce();
  expect(installOffer()).toBeNull();
});

it('elsewhere it names the menu', async () => {
  const { keeping } = await showPage(<InstallPage />);
  expect(screen.getByText(keeping.install.menu.title)).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
  expect(readPocket().setUp).toBe(false);
});

it('nothing is asked before there is an entry', async () => {
  Object.assign(navigator, { storage: { persist: () => Promise.resolve(true) } });
  const { keeping, myInfo } = await showPage(<StoragePage />);
  expect(await screen.findByText(myInfo.storage.entries(0))).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: keeping.storage.askAgain })).toBeNull();
});

it('a phone that declined once can be asked again from here', async () => {
  const persist = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
  Object.assign(navigator, { storage: { persist, persisted: () => Promise.resolve(false) } });
  await keep(said('reading', '2026-11-20 02:45', fahrenheit('100.9')));
  const { keeping } = await showPage(<StoragePage />);
  const again = await screen.findByRole('button', { name: keeping.storage.askAgain });
  const before = persist.mock.calls.length;
  await userEvent.click(again);
  expect(persist).toHaveBeenCalledTimes(before + 1);
  expect(await screen.findByText(keeping.storage.askedAgain.no)).toBeInTheDocument();
  persist.mockResolvedValue(true);
  await userEvent.click(screen.getByRole('button', { name: keeping.storage.askAgain }));
  expect(await screen.findByText(keeping.storage.facts.promiseSaid.yes)).toBeInTheDocument();
});
