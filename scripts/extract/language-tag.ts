import * as v from 'valibot';

/** A language tag, cut to its primary subtag: `en-GB` is `en`. */
export const LanguageTagSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:[-_]|$)/iu, 'expected a language code such as en or ru'),
  v.transform((tag) => tag.split(/[-_]/u, 1).join('').toLowerCase()),
);
