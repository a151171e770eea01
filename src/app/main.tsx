/** Loads the words of the language, then puts the app in place of the served warning signs. If this fails, those stay. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadShellWords, phoneLanguage } from '#content/languages.ts';
import { readPocket } from '#symptoms/store/pocket.ts';
import '#ui/base.css';
import { App } from './app.tsx';
import './served.css';

const start = async (): Promise<void> => {
  const root = document.getElementById('root');
  if (!root) return;
  const lang = readPocket().language ?? phoneLanguage(navigator.languages);
  const words = await loadShellWords(lang);
  createRoot(root).render(
    <StrictMode>
      <App first={{ lang, words }} />
    </StrictMode>,
  );
};

void start();
