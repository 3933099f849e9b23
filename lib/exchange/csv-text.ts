/**
 * CSV by RFC 4180: commas, CRLF, quotation marks doubled. It begins with a byte order mark: without one Excel reads
 * UTF-8 as the system's old code page, and every other reader of CSV skips it.
 */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * Where a spreadsheet would take what follows for a formula: the OWASP list of signs, with the full-width ones that East
 * Asian editions read alike, at the beginning of a cell. Quotation marks and spaces before a sign do not hide it, as some
 * programs strip them; and a semicolon, a tab or a line break begins a cell too where the system's list separator is not
 * the comma, as in most of Europe.
 */
const FORMULA = /(?<=^|[;\t\r\n])(?=[\p{Zs}\p{Cf}"']*[=+\-@＝＋－＠])|^(?='*[\t\r\n])/gu;

/** A cell's text: an apostrophe before what would run as a formula, quoted where its characters need it. */
function cell(value: string): string {
  const safe = value.replace(FORMULA, "'");
  return /[",;\t\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What `cell` has put an apostrophe before, at the same places. */
const NEUTRALISED = /(?<=^|[;\t\r\n])'(?=[\p{Zs}\p{Cf}"']*[=+\-@＝＋－＠])|^'(?='*[\t\r\n])/gu;

/** A cell of a file of ours as it was before its formulas were neutralised. */
export function fromSpreadsheet(cell: string): string {
  return cell.replace(NEUTRALISED, '');
}
