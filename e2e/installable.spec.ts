/** What a phone reads when the app is put on the home screen. */
import { expect, test } from './support/test.ts';

type Icon = { readonly src: string; readonly sizes: string; readonly type: string; readonly purpose?: string };
type Manifest = {
  readonly id: string;
  readonly name: string;
  readonly start_url: string;
  readonly display: string;
  readonly icons: readonly Icon[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string; readonly icons: readonly Icon[] }[];
};

const pngSignature = '89504e470d0a1a0a';

/** @returns “192x192”, as the first block of a PNG file says it */
const pngSize = (file: Buffer): string => {
  expect(file.subarray(0, 8).toString('hex')).toBe(pngSignature);
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
};

test('the manifest names the app, its icons and three shortcuts, and all of it is there', async ({ page, request }) => {
  await page.goto('/');
  const link = await page.locator('link[rel=manifest]').getAttribute('href');
  const answer = await request.get(link ?? '');
  expect(answer.headers()['content-type']).toMatch(/^application\/(manifest\+)?json/);
  const manifest = (await answer.json()) as Manifest;
  expect(manifest).toMatchObject({ id: '/', name: 'Day by Day · Día a día', start_url: '/', display: 'standalone' });

  const sizeOf = async (src: string): Promise<string> => pngSize(await (await request.get(src)).body());
  for (const { src, sizes, type } of [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons)]) {
    expect(type).toBe('image/png');
    expect(await sizeOf(src), src).toBe(sizes);
  }
  const sizesFor = (wanted: string) => manifest.icons.filter(({ purpose = 'any' }) => purpose === wanted).map(({ sizes }) => sizes);
  expect(sizesFor('any')).toEqual(['192x192', '512x512']);
  expect(sizesFor('maskable')).toEqual(['512x512']);
  expect(sizesFor('monochrome')).toEqual(['512x512']);

  const apple = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
  expect(await sizeOf(apple ?? '')).toBe('180x180');

  expect(manifest.shortcuts.map(({ url }) => url)).toEqual(['/temperature', '/check', '/help']);
  for (const { name, url } of manifest.shortcuts) {
    await page.goto(url);
    await expect(page).toHaveURL(url);
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
  }
});

test('the browser finds nothing that keeps it from being installed', async ({ page }) => {
  await page.goto('/');
  const browser = await page.context().newCDPSession(page);
  const { errors } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});
