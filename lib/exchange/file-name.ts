/** Letters and digits of a title that a file's name keeps. */
const NAME_LENGTH = 60;

/**
 * A name that every file system takes: `on-record-<subject>-<day>.<extension>`.
 * @param subject what the file is of, in any words; null for nothing in particular.
 */
export function fileName(subject: string | null, exported: string, extension: string): string {
  const words = (subject ?? '').match(/[\p{L}\p{N}]+/gu)?.join('-') ?? '';
  const parts = ['on-record', cut(words).replace(/-$/u, ''), exported.slice(0, 10)];
  return `${parts.filter((part) => part !== '').join('-')}.${extension}`;
}

/** By whole characters: half of one is no name. */
const cut = (words: string) => words.slice(0, NAME_LENGTH).replace(/[\uD800-\uDBFF]$/u, '');
