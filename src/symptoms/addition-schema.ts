/** A half-filled form is parsed when it comes back: it may be older than this version of the app. */
import * as z from 'zod/mini';
import { additions, typedFields, type Addition, type AdditionDraft } from './addition.ts';
import { msOf } from './moment.ts';
import { bySchema, signAnswersSchema } from './row-schema.ts';
import { feverMedicines } from './row.ts';
import { whenChoices } from './when.ts';

const text = z.string();

const schema = z.strictObject({
  form: z.enum(additions),
  revision: z.number().check(z.int(), z.gte(1)),
  startedAt: text.check(z.refine((value) => !Number.isNaN(msOf(value)))),
  zone: text,
  by: bySchema,
  when: z.strictObject({ choice: z.enum(whenChoices), day: text, time: text }),
  answers: signAnswersSchema,
  typed: z.partialRecord(z.enum(typedFields), text),
  weightUnit: z.enum(['kg', 'lb']),
  medicine: z.nullable(z.enum(feverMedicines)),
  about: z.nullable(z.enum(['meals', 'activity'])),
}) satisfies z.ZodMiniType<AdditionDraft>;

/** @returns the form, or null when there is none or this version cannot read it. */
export const parseAddition = (value: unknown, form: Addition): AdditionDraft | null => {
  const parsed = schema.safeParse(value);
  return parsed.success && parsed.data.form === form ? parsed.data : null;
};
