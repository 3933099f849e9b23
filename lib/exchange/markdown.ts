import { isReadFromWords } from '../annotation/date-basis.ts';
import { linkToStatement } from '../annotation/statement-link.ts';
import { judgementsOf, type LabelLanguage } from '../annotation/verdicts.ts';
import { groupBy } from '../group-by.ts';
import type { Annotation, ClaimCheck } from '../model.ts';
import type { ExportRow } from '../views/export-row.ts';
import type { ExportFormat } from './export-format.ts';
import { escapeMarkdown, markdownAddress } from './markdown-escape.ts';
import { MARKDOWN_WORDS } from './markdown-words.ts';
import { readableDay, readableInterval } from './readable-date.ts';

/**
 * Markdown to read or to keep among notes: front matter, then a section a speaker with a block quotation a statement,
 * a link that opens the source at it, and what the reader noted.
 */
export const markdown = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  write(rows, { subject, exported, language }) {
    const title = [MARKDOWN_WORDS[language].record, ...(subject === null ? [] : [subject])].join(': ');
    const speakers = groupBy(rows, ({ speaker }) => speaker?.id ?? null);
    const sections = Array.from(speakers.values(), (group) => section(group, language));
    return `${[frontMatter(title, exported, rows.length), `# ${oneLine(title)}`, ...sections].join('\n\n')}\n`;
  },
} satisfies ExportFormat;

/** YAML; a JSON string is a YAML string too, so nothing in a title can end it. */
function frontMatter(title: string, exported: string, statements: number): string {
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `exported: ${exported}`,
    `statements: ${statements}`,
    'generator: On Record',
    '---',
  ].join('\n');
}

function section(rows: readonly [ExportRow, ...ExportRow[]], language: LabelLanguage): string {
  const name = rows[0].speaker?.name ?? MARKDOWN_WORDS[language].noSpeaker;
  return [`## ${oneLine(name)}`, ...rows.map((row) => entry(row, language))].join('\n\n');
}

function entry({ statement, article, annotation }: ExportRow, language: LabelLanguage): string {
  const words = MARKDOWN_WORDS[language];
  const { said, speaker, kind, text, check } = statement;
  const date = said === null ? words.undated : readableInterval(said, language);
  const about = [
    ...(speaker?.role === undefined ? [] : [oneLine(speaker.role)]),
    said === null || !isReadFromWords(said) ? date : `${date} (${words.datedBy} «${oneLine(said.basis)}»)`,
    ...(kind === 'indirect' ? [words.reported] : []),
    ...(check ? [checkWords(check)] : []),
  ];
  const link = markdownAddress(linkToStatement(statement, article));
  const source = [
    `[${oneLine(article.title) || oneLine(article.publisher)}](<${link}>)`,
    oneLine(article.publisher),
    ...(article.published === null ? [] : [readableDay(article.published, language)]),
  ];
  return [
    blockQuote([...paragraphs(text), `— ${about.join(', ')}`]),
    source.join(', '),
    ...(annotation ? noted(annotation, language) : []),
  ].join('\n\n');
}

/** A fact-checker and what it found, in its own words. */
function checkWords({ checker, label }: ClaimCheck): string {
  return [oneLine(checker), ...(label === '' ? [] : [`«${oneLine(label)}»`])].join(': ');
}

/** What the reader wrote beside a statement. */
function noted(annotation: Annotation, language: LabelLanguage): string[] {
  const words = MARKDOWN_WORDS[language];
  const { note, tags, sources } = annotation;
  const items = [
    ...judgementsOf(annotation).map(
      ({ axis, answer }) => `- **${axis.label[language]}:** ${answer.label[language]}`,
    ),
    ...(tags.length > 0 ? [`- **${words.tags}:** ${tags.map(oneLine).join(', ')}`] : []),
    ...(sources.length > 0 ? [`- **${words.sources}:** ${sources.map(addressLink).join(', ')}`] : []),
  ];
  const written = paragraphs(note);
  return [
    ...(items.length > 0 ? [items.join('\n')] : []),
    ...(written.length > 0 ? [`**${words.note}:** ${written.join('\n\n')}`] : []),
  ];
}

function addressLink(address: string): string {
  return `[${oneLine(address)}](<${markdownAddress(address)}>)`;
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => escapeMarkdown(paragraph.trim()));
}

function blockQuote(blocks: string[]): string {
  return blocks
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** Text for a place that holds one line only: a heading, a link. */
function oneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, ' '));
}
