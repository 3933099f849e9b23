/**
 * Makes text from a page stay text in Markdown, with its common extensions: tables, strike-through, bare links, mentions,
 * tags, formulas, templates.
 */

/** What could be mark-up; the last character of a match is the one to escape. */
const MARKUP = new RegExp(
  [
    /[\\`*_[\]<>#|~$^{}]/, // anywhere in a line
    /^[-+=:]/, // a list item, a rule, the underline of a heading, a definition
    /^\d+[.)]/, // a numbered item
    /&(?=#|\w+;)/, // an entity: `&lt;` read on a page is four characters, not a sign
    /:(?=\/\/)|\b(?:www\.|mailto:|xmpp:)|@/, // a bare link or mention
    /%(?=%)|==/, // a comment, a highlight
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);

/** One paragraph's text escaped; line breaks inside it are kept, as hard ones. */
export function escapeMarkdown(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(MARKUP, (match) => `${match.slice(0, -1)}\\${match.slice(-1)}`))
    .join('\\\n');
}

/** An address for use between `<` and `>`: nothing in it can end them or be read as an entity. */
export function markdownAddress(address: string): string {
  return address.replace(/[<>\s\\]/gu, encodeURIComponent).replace(/&(?=#|\w+;)/gu, '\\&');
}
