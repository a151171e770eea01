import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GuidePage } from '#app/pages/guide-page.tsx';
import { showPage } from './show-page.tsx';

/** A voice of wood: it says what it is given, and finishes when told to. */
const stubVoice = (voices: readonly { readonly lang: string; readonly localService: boolean }[]) => {
  const said: string[] = [];
  let current: Utterance | null = null;
  class Utterance extends EventTarget {
    voice: unknown = null;
    lang = '';
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const end = (event: string): void => {
    const one = current;
    current = null;
    one?.dispatchEvent(new Event(event));
  };
  const cancel = vi.fn<() => void>(() => end('error'));
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: Utterance) => {
      current = utterance;
      said.push(`${utterance.lang}: ${utterance.text}`);
    },
    cancel,
  });
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return { said, cancel, finish: () => act(async () => end('end')), talking: () => current !== null };
};

const english = [{ lang: 'en-US', localService: true }] as const;
const marked = (): readonly (string | null)[] => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(window, 'speechSynthesis');
  Reflect.deleteProperty(window, 'SpeechSynthesisUtterance');
});

it.each([
  ['no voice at all', null],
  ['no voice in the language', [{ lang: 'de-DE', localService: true }]],
  ['a voice that sends the text away', [{ lang: 'en-US', localService: false }]],
])('is hidden with %s', async (_, voices) => {
  if (voices) stubVoice(voices);
  const { reading } = await showPage(<GuidePage page="call-today" />);
  await screen.findByRole('button', { name: reading.save });
  expect(screen.queryByRole('button', { name: /Listen/ })).not.toBeInTheDocument();
});

it('reads sentence by sentence and marks the one being said', async () => {
  const voice = stubVoice(english);
  const { guide } = await showPage(<GuidePage page="call-team-now" />);
  await userEvent.click(await screen.findByRole('button', { name: /Listen/, pressed: false }));
  expect(screen.getByRole('button', { name: /Reading aloud/, pressed: true })).toBeVisible();
  expect(voice.said).toEqual([`en-US: ${guide.pages['call-team-now'].replaceAll('\u00A0', ' ')}`]);
  await voice.finish();
  expect(voice.said.at(-1)).toBe(`en-US: ${guide.remember}`);
  await voice.finish();
  expect(voice.said.at(-1)).toBe('en-US: Call the 24-hour line within minutes, day or night.');
  expect(marked()).toEqual(['Call the 24-\u2060hour line within minutes, day or night. ']);
  await voice.finish();
  expect(voice.said.at(-1)).toBe('en-US: Do not wait for a second reading.');
  expect(marked()).toEqual(['Do not wait for a second reading.']);
});

it('stops when told, and says nothing more', async () => {
  const voice = stubVoice(english);
  await showPage(<GuidePage page="call-team-now" />);
  await userEvent.click(await screen.findByRole('button', { name: /Listen/ }));
  await voice.finish();
  await userEvent.click(screen.getByRole('button', { name: /Stop/ }));
  expect(await screen.findByRole('button', { name: /Listen/, pressed: false })).toBeVisible();
  expect(voice.talking()).toBe(false);
  expect(voice.said).toHaveLength(2);
  expect(marked()).toEqual([]);
});

it('stops when the page is left', async () => {
  const voice = stubVoice(english);
  await showPage(<GuidePage page="call-team-now" />);
  await userEvent.click(await screen.findByRole('button', { name: /Listen/ }));
  expect(voice.talking()).toBe(true);
  cleanup();
  expect(voice.talking()).toBe(false);
  expect(voice.said).toHaveLength(1);
});

it('reads to the end, and is ready to begin again', async () => {
  const voice = stubVoice(english);
  await showPage(<GuidePage page="next-visit" />);
  await userEvent.click(await screen.findByRole('button', { name: /Listen/ }));
  const seen: (string | null)[] = [];
  for (let sentence = 0; sentence < 200 && voice.talking(); sentence += 1) {
    await voice.finish();
    seen.push(...marked());
  }
  expect(voice.said.at(-1)).toBe('en-US: Call the same day.');
  // The line that stands apart in the card is marked as the others are.
  expect(seen).toContain('After a product for myeloma, loose stools need a call the same day');
  expect(await screen.findByRole('button', { name: /Listen/, pressed: false })).toBeVisible();
});
