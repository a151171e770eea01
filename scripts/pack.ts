/**
 * `npm run pack -- FILE`: checks a centre's pack as the app would read it today, and writes a sheet with its QR code beside it,
 * FILE.html, to be printed. Needs no network.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { allRules } from '#rules/all-rules.ts';
import { packSchema, type Pack } from '#sharing/pack.ts';
import { qrCode } from '#sharing/qr-code.ts';
import { readPack } from '#sharing/read-pack.ts';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const isRow = (row: readonly [string, string | undefined]): row is readonly [string, string] => row[1] !== undefined;

const rowsOf = ({ centre, date, source, expires, numbers = {}, clinicHours, rules = {}, noDrivingWeeks, stayNearWeeks, whoStays, advice = [] }: Pack): readonly (readonly [string, string])[] => [
  ...([
    ['Center', centre], ['Date', date], ['Good until', expires], ['Source', source],
    ['24-hour number', numbers.always], ['Clinic', numbers.clinic], ['Backup', numbers.backup], ['Emergency', numbers.emergency], ['Crisis line', numbers.crisis],
    ['Clinic hours', clinicHours && `days ${clinicHours.days.join(', ')} (1 is Monday), ${clinicHours.from} to ${clinicHours.to}`],
    ['No driving', noDrivingWeeks && `${noDrivingWeeks} weeks`], ['Stay near', stayNearWeeks && `${stayNearWeeks} weeks`], ['Who stays', whoStays],
  ] as readonly (readonly [string, string | undefined])[]).filter(isRow),
  ...Object.entries(rules).map(([id, asked]) => [`${id} ${allRules.find((rule) => rule.id === id)?.slug ?? ''}`, JSON.stringify(asked)] as const),
  ...advice.map((one) => ['Advice', one] as const),
];

/** @returns the sheet as one page without scripts; null when the pack is too long for a code. */
export const packSheet = (pack: Pack): string | null => {
  const code = qrCode(JSON.stringify(pack));
  if (!code) return null;
  const rows = rowsOf(pack).map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(pack.centre)}: settings for Day by Day</title>
<style>
body { font: 12pt/1.4 sans-serif; margin: 16mm; color: black; background: white; }
svg { display: block; width: 150mm; max-width: 100%; margin: 6mm 0; }
th { text-align: left; vertical-align: top; padding: 1mm 6mm 1mm 0; white-space: nowrap; }
</style>
</head>
<body>
<h1>Day by Day · Día a día</h1>
<p>My info → Settings from your center → Read the code with the camera<br>
<span lang="es">Mis datos → Ajustes de su centro → Leer el código con la cámara</span></p>
<svg viewBox="0 0 ${code.size} ${code.size}" shape-rendering="crispEdges" role="img" aria-label="QR code"><rect width="${code.size}" height="${code.size}" fill="white"/><path d="${code.path}"/></svg>
<table>
${rows}
</table>
</body>
</html>
`;
};

export const main = async ([file]: readonly string[]): Promise<number> => {
  if (file === undefined) {
    process.stderr.write('Name the pack: npm run pack -- docs/centre-pack/example.json\n');
    return 1;
  }
  const today = new Date().toISOString().slice(0, 10);
  const read = readPack(await readFile(file, 'utf8'), { today, inUse: null });
  if ('problems' in read) {
    process.stderr.write(`The app refuses this pack:\n${read.problems.map((problem) => `  ${Object.values(problem).join(' · ')}`).join('\n')}\n`);
    return 1;
  }
  const sheet = packSheet(packSchema.parse(read.pack));
  if (sheet === null) {
    process.stderr.write('The pack is sound, but too long for a code: shorten it, or give it as a file.\n');
    return 1;
  }
  await writeFile(`${file}.html`, sheet);
  process.stdout.write(`The app takes this pack. Sheet to print: ${file}.html\n`);
  return 0;
};
