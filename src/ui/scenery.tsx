import type { ReactNode } from 'react';
import './scenery.css';

/**
 * Hills, a path of stones and a house with a lit window: dawn by day, moon by night. Gone for strong contrast, short
 * screens and large text; leave it out while any alert is open.
 */
export function Scenery() {
  return (
    <svg className="scene" viewBox="0 0 390 250" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id="scene-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="stop-sky1" />
          <stop offset=".62" className="stop-sky2" />
        </linearGradient>
        <radialGradient id="scene-glow">
          <stop offset="0" className="stop-window" stopOpacity=".6" />
          <stop offset="1" className="stop-window" stopOpacity="0" />
        </radialGradient>
      </defs>
      <path d="M0 0h390v250H0z" fill="url(#scene-sky)" />
      <path className="star" d={stars} />
      <circle className="sun" cx="268" cy="98" r="29" />
      <path className="hill1" d="M0 150C58 124 124 112 196 128s130 6 194-28v150H0z" />
      <path className="hill2" d="M0 176c66-22 140-18 214-10s124-6 176-24v108H0z" />
      <circle cx="340" cy="134" r="44" fill="url(#scene-glow)" />
      <path className="way" d="M20 250c34-26 112-30 182-42 60-10 108-26 124-54h11c4 22-34 44-92 60-48 13-96 20-118 36z" />
      <path className="tree" d="M298 112c0-13 19-13 19 0 8 4 6 18-4 18v28h-3.5v-28h-7.5c-10 0-12-14-4-18zM366 134a11 11 0 1 1 12.5 10.9V154h-3v-9.1A11 11 0 0 1 366 134z" />
      <path className="house" d="M320 126h40v29h-40z" />
      <path className="roof" d="M313.5 129.5L340 108l26.5 21.5zM352 109h7v14h-7zM325.5 137h9.5v18h-9.5z" />
      <path className="window" d="M342 133h12v11h-12z" />
    </svg>
  );
}

/** The hills with one choice laid over them. */
export function SceneryChoice({ children }: { readonly children: ReactNode }) {
  return (
    <div className="scene-choice">
      <Scenery />
      <div>{children}</div>
    </div>
  );
}

const stars = [
  [228, 24], [258, 52], [300, 20], [352, 44], [206, 62], [374, 16], [330, 74], [180, 20],
].map(([x, y]) => `M${x} ${y}h.01`).join('');
