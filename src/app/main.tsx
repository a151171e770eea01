import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerWorker } from '#offline/register.ts';
import './served.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <main>
        <h1>Day by Day</h1>
      </main>
    </StrictMode>,
  );
}
void registerWorker({
  onWaiting: () => undefined,
  onFailed: (failure) => {
    document.body.dataset['failure'] = failure;
  },
  onReplaced: () => undefined,
});
