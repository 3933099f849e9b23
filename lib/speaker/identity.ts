import type { LanguageCode } from '../model.ts';
import { isMentionOf } from './fuller.ts';
import { interpret } from './interpret.ts';
import { parseName } from './parts.ts';
import { skeleton } from './skeleton.ts';

/**
 * Keys under which a name is indexed: names that may be the same person's share at least one. Many people share a key,
 * so whatever an index gives is to be confirmed by `sameName`. In any case of the name; empty where it has no surname
 * (or, alone, given name).
 */
export function identityKeys(name: string, language: LanguageCode): string[] {
  const parts = parseName(name, language);
  const keys = new Set<string>();
  for (const way of interpret(name, language).slice(0, 6)) {
    for (const [i, token] of parts.tokens.entries()) {
      if (token.slot !== 'surname' && token.slot !== 'middle') continue;
      const key = skeleton(way.lemmas[i] ?? token.text);
      if (key) keys.add(`s:${key}`);
    }
  }
  return [...keys];
}

/**
 * Whether two names, in any case, script and of either language, are one person's as far as the names tell: true, false,
 * or null where they do not tell. A bare surname goes with every bearer of it.
 */
export function sameName(
  a: string,
  b: string,
  languages: readonly [LanguageCode, LanguageCode] = ['ru', 'ru'],
): boolean | null {
  return isMentionOf(a, b, languages[0]) || isMentionOf(b, a, languages[1]);
}
