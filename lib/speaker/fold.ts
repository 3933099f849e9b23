const VARIANTS = /[ё’ʼ`ʹ‐‑‒–]/;

/** Lower case, «ё» as «е», one kind of apostrophe and hyphen. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  // Most words have none of these; this runs for every word of every name.
  if (!VARIANTS.test(lower)) return lower;
  return lower
    .replace(/ё/g, 'е')
    .replace(/[’ʼ`ʹ]/g, "'")
    .replace(/[‐‑‒–]/g, '-');
}

/** Gives `word`, in lower case, the capitals of `shape`, piece by piece between hyphens and apostrophes. */
export function likeCapitals(word: string, shape: string): string {
  if (shape.length > 1 && shape === shape.toUpperCase() && shape !== shape.toLowerCase())
    return word.toUpperCase();
  const shapes = shape.split(/[-'’]/u);
  let piece = 0;
  return word.replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => {
    const model = shapes[piece++] ?? '';
    return before + (/^\p{Lu}/u.test(model) ? letter.toUpperCase() : letter);
  });
}

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

/** Folded case, and Latin letters without their diacritics: how careless spelling would have it. */
export function foldSpelling(text: string): string {
  return foldCase(text).replace(
    /[\u00df-\u024f\u1e00-\u1eff]/g,
    (letter) => LETTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''),
  );
}
