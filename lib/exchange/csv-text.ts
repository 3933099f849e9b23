/**
 * CSV by RFC 4180: commas, CRLF, quotation marks doubled. It begins with a byte order mark: without one Excel reads
 * UTF-8 as the system's old code page, and every other reader of CSV skips it.
 */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * What a spreadsheet takes for the beginning of a formula: the OWASP list, with the full-width signs that East Asian
 * editions read alike.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A cell's text: an apostrophe before what would run as a formula, quoted where its characters need it. */
function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
