/** The policy of the page and the headers that a host is asked to send: one policy, in four places, kept in step here. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const page = read('index.html');
const meta = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';

const pairs = (text: string, pattern: RegExp): readonly (readonly [string, string])[] =>
  [...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value] as const);

const nginx = read('docs/hosting/nginx.conf');
const caddy = read('docs/hosting/Caddyfile');
/** The blocks of the file: a path at the margin, its headers indented below. */
const blocks = new Map(read('public/_headers').split(/\n(?=\/)/).map((block) => [block.split('\n')[0] ?? '', pairs(block, /^\s+([\w-]+): (.+)$/gm)]));
const cacheOf = (path: string) => (blocks.get(path) ?? []).filter(([name]) => name === 'Cache-Control');

const samples = [
  { host: '_headers', sent: Object.fromEntries(blocks.get('/*') ?? []) },
  { host: 'nginx', sent: Object.fromEntries(pairs(nginx, /add_header ([\w-]+) "([^"]+)" always;/g)) },
  { host: 'Caddy', sent: Object.fromEntries(pairs(/header \{([^}]+)\}/.exec(caddy)?.[1] ?? '', /([\w-]+) "([^"]+)"/g)) },
] as const;

const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(policy.split(';').map((one) => one.trim().split(/\s+(.*)/, 2)).map(([name = '', value = '']) => [name, value]));

describe('the policy of the page', () => {
  const policy = directives(meta);

  test('everything is forbidden that is not named, and what is named comes from here', () => {
    expect(policy.get('default-src')).toBe("'none'");
    for (const [name, value] of policy) {
      if (name.startsWith('trusted-types') || name.startsWith('require-')) continue;
      expect(value, name).toMatch(/^'(none|self)'$/);
    }
    for (const name of ['script-src', 'style-src', 'connect-src']) expect(policy.get(name), name).toBe("'self'");
    for (const name of ['object-src', 'base-uri', 'form-action']) expect(policy.get(name), name).toBe("'none'");
  });

  test('no text becomes code: Trusted Types, with the policies that the app makes', () => {
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const made = sources.flatMap((file) => [...read(`src/${file}`).matchAll(/createPolicy\(\s*'([\w-]+)'/g)].map(([, name = '']) => name));
    expect(made).toContain('own-worker');
    expect(new Set(policy.get('trusted-types')?.split(' '))).toEqual(new Set(made));
  });

  test('the page itself has no script or style in it', () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    expect(page).toContain('<meta name="referrer" content="no-referrer" />');
  });
});

describe.each(samples)('$host', ({ sent }) => {
  test('sends the policy of the page, and forbids to be framed, which a page cannot', () => {
    expect(sent['Content-Security-Policy']).toBe(`${meta}; frame-ancestors 'none'`);
    expect(sent['X-Frame-Options']).toBe('DENY');
  });

  test('sends what all samples send', () => {
    expect(sent).toEqual(samples[0].sent);
    expect(sent).toMatchObject({ 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Opener-Policy': 'same-origin' });
    expect(sent['Permissions-Policy']).toMatch(/camera=\(self\).*geolocation=\(\).*microphone=\(\)/);
  });
});

describe('how long a file may be cached', () => {
  const forever = 'public, max-age=31536000, immutable';

  test.each(['/', '/index.html', '/worker.js', '/manifest.webmanifest'])('_headers, %s: never without asking', (path) => {
    expect(cacheOf(path)).toEqual([['Cache-Control', 'no-cache']]);
  });

  test('files whose name changes with what is in them: for good, and nothing says otherwise', () => {
    expect(cacheOf('/assets/*')).toEqual([['Cache-Control', forever]]);
    expect(cacheOf('/*')).toEqual([]);
    expect(nginx).toContain(`default no-cache;\n  ~^/assets/ "${forever}";`);
    expect(caddy).toContain(`header @assets Cache-Control "${forever}"\n\theader @others Cache-Control "no-cache"`);
  });
});
