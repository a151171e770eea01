import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
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
