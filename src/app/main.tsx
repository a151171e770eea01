/** Loads the words of the language, then puts the app in place of the served warning signs. If this fails, those stay. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { loadShellWords, phoneLanguage } from '#content/languages.ts';
import { isWorkerThere } from '#offline/is-worker-there.ts';
import { openPocket, readPocket } from '#symptoms/store/pocket.ts';
import '#ui/base.css';
import { App } from './app.tsx';
import { AppBrokenPage } from './pages/app-broken-page.tsx';
import './served.css';

const chosenLanguage = () => readPocket().language ?? phoneLanguage(navigator.languages);

const start = async (): Promise<void> => {
  const root = document.getElementById('root');
  // Inside a page of somebody else nothing of the diary is shown; the served text says so. Headers that forbid it are not on every host.
  if (!root || window.top !== window.self) return;
  await openPocket(isWorkerThere);
  const lang = chosenLanguage();
  const words = await loadShellWords(lang);
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary fallbackRender={() => <AppBrokenPage lang={chosenLanguage()} />}>
        <App first={{ lang, words }} />
      </ErrorBoundary>
    </StrictMode>,
  );
};

void start();
