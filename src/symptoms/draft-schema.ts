/** A draft is parsed when it comes back: it may be older than this version of the app. */
import * as z from 'zod/mini';
import { forms, openDetails, steps, type Draft } from './check-in.ts';
import { signCodes } from './catalogue.ts';
import { msOf } from './moment.ts';
import { whenChoices } from './when.ts';
import { bySchema, signAnswersSchema, typedTemperatureSchema } from './row-schema.ts';

const step = z.enum(steps);

const draftSchema = z.strictObject({
  form: z.enum(forms),
  revision: z.number().check(z.int(), z.gte(1)),
  startedAt: z.string().check(z.refine((value) => !Number.isNaN(msOf(value)))),
  zone: z.string(),
  by: bySchema,
  steps: z.array(step).check(z.minLength(1)),
  step,
  finished: z.array(step),
  skipped: z.array(step),
  saved: z.array(step),
  answers: signAnswersSchema,
  inSight: z.exactOptional(z.array(z.enum(signCodes))),
  open: z.array(z.enum(openDetails)),
  temperature: typedTemperatureSchema,
  when: z.exactOptional(z.strictObject({ choice: z.enum(whenChoices), day: z.string(), time: z.string() })),
  feverMedicine: z.strictObject({ taken: z.boolean(), agreed: z.nullable(z.boolean()) }),
}) satisfies z.ZodMiniType<Draft>;

/** @returns the draft, or null when there is none or this version cannot read it. */
export const parseDraft = (value: unknown): Draft | null => {
  const parsed = draftSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
};
