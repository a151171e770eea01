/** Reads a _headers file, as the hosts of plain files know it: a path at the margin, its headers indented below. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ path: string, headers: [name: string, value: string][] }} Block */

/** @param {string} file @returns {readonly Block[]} none when there is no such file, as in builds of old */
export const readHeaders = (file) => {
  /** @type {Block[]} */
  const blocks = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name && value) blocks.at(-1)?.headers.push([name, value]);
    else if (line.startsWith('/')) blocks.push({ path: line.trim(), headers: [] });
  }
  return blocks;
};

/** @param {readonly Block[]} blocks @param {string} pathname */
export const headersFor = (blocks, pathname) =>
  blocks.filter(({ path }) => (path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path)).flatMap(({ headers }) => headers);
