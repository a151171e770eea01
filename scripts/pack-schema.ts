/** `npm run pack:schema`: writes the JSON Schema of the centre pack from the type that the app reads it with. */
import { writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { packSchema } from '#sharing/pack.ts';

export const schemaFile = 'docs/centre-pack/centre-pack.schema.json';

/** The same code gives the same text. */
export const packJsonSchema = (): string =>
  `${JSON.stringify({ title: 'Day by Day: centre pack', ...z.toJSONSchema(packSchema, { io: 'input' }) }, null, 2)}\n`;

export const main = async (): Promise<number> => {
  await writeFile(schemaFile, packJsonSchema());
  process.stdout.write(`${schemaFile}\n`);
  return 0;
};
