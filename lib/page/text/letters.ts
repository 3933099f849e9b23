/**
 * Words of any script: what stands between white space and signs. Patterns here, and all over `page/`, do without the
 * flags `u` and `i` and without `\p{…}` where they can: each of these takes a browser up to half a millisecond to
 * compile when it is first used, which is more than most of what is done with them on a page.
 */
const WORD = /[^\s!-/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f]+/g;

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** A text's letters and digits alone, in lower case: what two texts must share to say the same. */
export function lettersOf(text: string): string {
  return wordsOf(text).join('');
}
