/** A backup without a lock, as mail programs send it on: with other words around it, quoted, in quoted-printable lines. */

const start = /\{\s*"format"\s*:\s*"day-by-day-backup"/u;

/** @returns where the object that begins at `from` ends, or -1. Braces in strings do not count. */
const endOf = (text: string, from: number): number => {
  // Only what can end a string, an object or an escape is looked at.
  const marks = /["\\{}]/gu;
  marks.lastIndex = from;
  let depth = 0;
  let inString = false;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    if (found[0] === '\\') marks.lastIndex += 1;
    else if (found[0] === '"') inString = !inString;
    else if (!inString) {
      depth += found[0] === '{' ? 1 : -1;
      if (depth === 0) return found.index + 1;
    }
  }
  return -1;
};

/** No line of JSON ends with an equals sign: where one does, lines were broken and odd letters written as bytes (RFC 2045, 6.7). */
const softBreak = /=[ \t]*\r?\n/u;

const decoded = (bytes: string): string => {
  try {
    return decodeURIComponent(bytes.replaceAll('=', '%'));
  } catch {
    return bytes; // No letters: as it stands.
  }
};

const asWritten = (text: string): string => text.replace(new RegExp(softBreak, 'gu'), '').replace(/(?:=[0-9A-F]{2})+/gu, decoded);

const cutOut = (text: string): string | null => {
  const end = endOf(text, 0);
  return end < 0 ? null : text.slice(0, end);
};

/**
 * @returns the text of the file itself; what holds none comes back as it is, and is refused as any other text.
 * A line that was broken within what somebody wrote cannot be told from what it was, and is not mended.
 */
export const openText = (text: string): string => {
  // A line of the file never begins with the mark of a quotation.
  const lines = text.replace(/^\uFEFF/u, '').replace(/^(?:[ \t]*>)+ ?/gmu, '');
  const from = lines.search(start);
  if (from < 0) return lines;
  const plain = cutOut(lines.slice(from));
  if (plain !== null && !softBreak.test(plain)) return plain;
  return cutOut(asWritten(lines.slice(from))) ?? lines;
};
