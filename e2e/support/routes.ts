import { readFile } from 'node:fs/promises';

/** Every route of the app, as its source names them. */
export const readRoutes = async (): Promise<readonly string[]> => {
  const sources = await Promise.all(['pages', 'further-pages'].map((name) => readFile(`src/app/${name}.tsx`, 'utf8')));
  return [...sources.join('').matchAll(/<Route path="([^"]+)"/g)].map(([, path = '']) => path);
};
