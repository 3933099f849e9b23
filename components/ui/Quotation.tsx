import type { LanguageCode, Span, StatementKind } from '../../lib/model.ts';
import { piecesOf } from './pieces.ts';

interface QuotationProps {
  text: string;
  /** The quotation's own language, so that its marks and its reading aloud are right. */
  language: LanguageCode;
  kind: StatementKind;
  /** Stretches to mark: the words shared with another statement. */
  shared?: readonly Span[];
}

/**
 * A statement's content. Only what is wholly quoted gets quotation marks: around words that an article retells they
 * would claim more than is known.
 */
export function Quotation({ text, language, kind, shared = [] }: QuotationProps) {
  const words = piecesOf(text, shared).map((piece) =>
    piece.marked ? <mark>{piece.text}</mark> : piece.text,
  );
  return (
    <span class="quotation" lang={language} dir="auto">
      {kind === 'direct' ? <q>{words}</q> : words}
    </span>
  );
}

/** Words of the article that show how something is known: «в конце сентября». */
export function Evidence({ text, language }: { text: string; language: LanguageCode }) {
  return (
    <span lang={language}>
      <q dir="auto">{text}</q>
    </span>
  );
}
