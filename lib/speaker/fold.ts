/** Lower case, «ё» as «е», one kind of apostrophe and hyphen, no combining marks but those of «й» and «ї». */
export function foldCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[’ʼ`ʹ]/g, "'")
    .replace(/[‐‑‒–]/g, '-');
}

/** `shape` says how the capitals of a word stand; the answer bears them the same way. */
export function likeCapitals(word: string, shape: string): string {
  if (shape.length > 1 && shape === shape.toUpperCase() && shape !== shape.toLowerCase())
    return word.toUpperCase();
  if (shape === shape.toLowerCase()) return word;
  return word.replace(
    /(^|[-'’])(\p{L})/gu,
    (_, before: string, letter: string, at: number) =>
      before +
      (shape.charAt(at + before.length) === shape.charAt(at + before.length).toLowerCase()
        ? letter
        : letter.toUpperCase()),
  );
}
