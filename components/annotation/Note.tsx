import { type NoteBlock, type NotePart, noteBlocks } from '../../lib/annotation/note-markdown.ts';
import { OutLink } from '../ui/OutLink.tsx';

/** A note as its Markdown means it. A note's headings are none of the view's: they are only set in bold. */
export function Note({ note }: { note: string }) {
  return <div class="note">{noteBlocks(note).map(block)}</div>;
}

function block(shown: NoteBlock) {
  switch (shown.is) {
    case 'paragraph':
      return <p dir="auto">{shown.parts.map(part)}</p>;
    case 'heading':
      return (
        <p dir="auto">
          <strong>{shown.parts.map(part)}</strong>
        </p>
      );
    case 'quotation':
      return <blockquote dir="auto">{shown.parts.map(part)}</blockquote>;
    case 'code':
      return <pre>{shown.text}</pre>;
    case 'list': {
      const items = shown.items.map((parts) => <li dir="auto">{parts.map(part)}</li>);
      return shown.first === null ? <ul>{items}</ul> : <ol start={shown.first}>{items}</ol>;
    }
  }
}

function part(shown: NotePart) {
  switch (shown.is) {
    case 'text':
      return shown.text;
    case 'code':
      return <code>{shown.text}</code>;
    case 'strong':
      return <strong>{shown.parts.map(part)}</strong>;
    case 'emphasis':
      return <em>{shown.parts.map(part)}</em>;
    case 'link':
      return <OutLink address={shown.address}>{shown.text}</OutLink>;
  }
}
