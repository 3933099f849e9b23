import * as v from 'valibot';
import { DaySchema, IdSchema, KindSchema, VerdictSchema } from '../model-schema.ts';

/** What the library searches the record for; the same search can be exported. */
export const FindQuerySchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(500)),
  speakerId: v.optional(IdSchema),
  outlet: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  from: v.optional(DaySchema),
  to: v.optional(DaySchema),
  kind: v.optional(KindSchema),
  verdict: v.optional(VerdictSchema),
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u))),
});
