/** What a source file of words says to people: its text literals, everything else blanked out, each letter at its place. */

/** Object keys and codes are no words: `'no-answer': …`, `level: 'same-day'`, `figure('mostEarly')`. */
const code = /^(?:[a-z\d]+(?:[-_][a-z\d]+)+|[a-z]+(?:[A-Z][a-z\d]*)+|[A-Z]{1,2}\d+|#?[\w.-]*\/.*)$/u;
/** `line('W62', 'vomits')`, `['nights', (n) => …]`: a small word that code is asked by. */
const smallWord = /^[a-z]+$/u;
const argument = /\w\((?:'[^']*',\s*)?$/u;
const before = { code: /(?:===|!==|\bcase|\bfrom|\bimport\(|\b(?:level|kind|rule|target|icon|lang)(?:\s*[:)=]|\?\s*:))\s*$/u, key: /[{,]\s*$/u };

const blank = (text: string): string => text.replaceAll(/[^\n]/gu, ' ');
/** An escape such as `\u2060` is an invisible sign, not letters. */
const unescaped = (text: string): string => text.replaceAll(/\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|.)/gu, blank);

/** @returns where the literal that begins at `from` ends: the place of its closing quote */
const endOf = (source: string, from: number, quote: string): number => {
  let at = from + 1;
  while (at < source.length && source[at] !== quote) at += source[at] === '\\' ? 2 : 1;
  return at;
};

/** @param source TypeScript; @returns a text of the same length and lines */
export const spokenText = (source: string): string => {
  let out = '';
  let at = 0;

  const quoted = (quote: string): void => {
    const end = endOf(source, at, quote);
    const text = source.slice(at + 1, end);
    const left = source.slice(Math.max(0, at - 40), at);
    const right = source.slice(end + 1, end + 8);
    const isName = smallWord.test(text) && (argument.test(left) || right.startsWith(', (n)'));
    const isKey = /^\s*:/u.test(right) && before.key.test(left);
    out += ` ${isKey || isName || before.code.test(left) || code.test(text) ? blank(text) : unescaped(text)} `;
    at = end + 1;
  };

  const template = (): void => {
    out += ' ';
    at += 1;
    while (at < source.length && source[at] !== '`') {
      const next = source.slice(at).search(/`|\$\{|\\/u);
      const end = next < 0 ? source.length : at + next;
      out += source.slice(at, end);
      at = end;
      if (source[at] === '\\') {
        const [escape = ' '] = /^\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|.)/u.exec(source.slice(at)) ?? [];
        out += blank(escape);
        at += escape.length;
      } else if (source.startsWith('${', at)) {
        out += '  ';
        at += 2;
        script('}');
      }
    }
    out += ' ';
    at += 1;
  };

  /** Until the brace that closes what was opened; the whole file without one. */
  const script = (until: '}' | null): void => {
    let open = 0;
    while (at < source.length) {
      const char = source[at] ?? '';
      const [comment] = /^(?:\/\/[^\n]*|\/\*[^]*?\*\/)/u.exec(source.slice(at, at + 4000)) ?? [];
      if (comment !== undefined) {
        out += blank(comment);
        at += comment.length;
      } else if (char === "'" || char === '"') quoted(char);
      else if (char === '`') template();
      else {
        out += char === '\n' ? char : ' ';
        at += 1;
        if (char === '{') open += 1;
        if (char === '}' && until === '}' && open === 0) return;
        if (char === '}') open -= 1;
      }
    }
  };

  script(null);
  return out;
};
