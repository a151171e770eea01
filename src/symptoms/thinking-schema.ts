/** A half-done thinking check is parsed when it comes back: it may be older than this version of the app. */
import * as z from 'zod/mini';
import { msOf } from './moment.ts';
import { itemsOf, thinkingParts, type ThinkingCheck, type ThinkingItem } from './thinking.ts';

const items: readonly ThinkingItem[] = thinkingParts.flatMap(itemsOf);

const thinkingSchema = z.strictObject({
  revision: z.number().check(z.int(), z.gte(1)),
  startedAt: z.string().check(z.refine((value) => !Number.isNaN(msOf(value)))),
  right: z.partialRecord(z.enum(items), z.boolean()),
  handwritingChanged: z.nullable(z.boolean()),
}) satisfies z.ZodMiniType<ThinkingCheck>;

/** @returns the check, or null when there is none or this version cannot read it. */
export const parseThinking = (value: unknown): ThinkingCheck | null => {
  const parsed = thinkingSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
};
