/** Reading aloud with the phone's own voice: sentence by sentence, because pausing is broken on Android. */
import { createContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Format } from '#content/format.ts';
import { sentencesOf, spokenForm } from './sentences.ts';

/** The sentence that is being said, in which text. */
export type Said = { readonly text: string; readonly sentence: number };
export const SaidContext = createContext<Said | null>(null);

const hasSpeech = (): boolean => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;

/** Voices of the phone itself: others send the text to a stranger's server, and need the network. */
const voiceFor = ({ lang, locale }: Pick<Format, 'lang' | 'locale'>): SpeechSynthesisVoice | null => {
  const own = speechSynthesis.getVoices().filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang));
  return own.find((voice) => voice.lang.replace('_', '-') === locale) ?? own[0] ?? null;
};

const watchVoices = (onChange: () => void): (() => void) => {
  if (!hasSpeech()) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange);
};

const sayOne = (sentence: string, voice: SpeechSynthesisVoice): Promise<void> =>
  new Promise((resolve, reject) => {
    const utterance = new SpeechSynthesisUtterance(spokenForm(sentence));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('end', () => resolve());
    utterance.addEventListener('error', () => reject(new Error('The voice stopped.')));
    speechSynthesis.speak(utterance);
  });

export type Listen = {
  /** False where the phone has no voice of its own in this language. */
  readonly possible: boolean;
  readonly said: Said | null;
  readonly start: (texts: readonly string[]) => void;
  readonly stop: () => void;
};

/** Stops when the page is left. */
export const useListen = (format: Pick<Format, 'lang' | 'locale'>): Listen => {
  const possible = useSyncExternalStore(watchVoices, () => hasSpeech() && voiceFor(format) !== null);
  const [said, setSaid] = useState<Said | null>(null);
  /** Counts the readings: one that was stopped says no more. */
  const turn = useRef(0);

  useEffect(() => {
    const leave = (): void => {
      turn.current += 1;
      if (hasSpeech()) speechSynthesis.cancel();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const stop = (): void => {
    turn.current += 1;
    speechSynthesis.cancel();
    setSaid(null);
  };
  const read = async (texts: readonly string[], voice: SpeechSynthesisVoice): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    speechSynthesis.cancel();
    for (const text of texts) {
      for (const [sentence, words] of sentencesOf(text, format.lang).entries()) {
        if (turn.current !== mine) return;
        setSaid({ text, sentence });
        await sayOne(words, voice);
      }
    }
    if (turn.current === mine) setSaid(null);
  };
  const start = (texts: readonly string[]): void => {
    const voice = voiceFor(format);
    // A voice that breaks off leaves the text as it stands.
    if (voice) read(texts, voice).catch(() => setSaid(null));
  };
  return { possible, said, start, stop };
};
