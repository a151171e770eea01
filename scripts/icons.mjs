/**
 * Draws the app's icons from their SVG sources: `node scripts/icons.mjs`. Run it after a change of the drawing and commit
 * the pictures; the build does not need it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from './browser.mjs';

const folder = new URL('../public/icons/', import.meta.url);

/** `round`: corners of an icon that nothing else cuts. `scale`: smaller where a launcher may cut a circle out of it. */
const pictures = [
  { file: 'icon-192.png', from: 'icon.svg', size: 192, round: 0.22, scale: 1 },
  { file: 'icon-512.png', from: 'icon.svg', size: 512, round: 0.22, scale: 1 },
  { file: 'maskable-512.png', from: 'icon.svg', size: 512, round: 0, scale: 0.82 },
  { file: 'monochrome-512.png', from: 'monochrome.svg', size: 512, round: 0, scale: 1 },
  { file: 'apple-touch-180.png', from: 'icon.svg', size: 180, round: 0, scale: 0.92 },
];

const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const { file, from, size, round, scale } of pictures) {
    const drawing = await readFile(new URL(from, folder), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>
        body { margin: 0 }
        body > svg { display: block; width: ${size}px; height: ${size}px; border-radius: ${size * round}px }
        #picture { transform: scale(${scale}); transform-origin: 50% 50% }
      </style>${drawing}`,
    );
    await writeFile(new URL(file, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
