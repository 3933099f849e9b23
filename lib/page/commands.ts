import type { OnPage, PageCommand } from '../messages/tab.ts';
import type { ReadingCard } from './card/reading-card.ts';
import type { Highlights } from './paint/highlighter.ts';
import { statementAt } from './paint/hit-test.ts';
import { selectedSpan } from './selection.ts';
import type { TextMap } from './text/text-map.ts';

/** What a page shows at the moment a command comes. */
interface Shown {
  card: ReadingCard | null;
  highlights: Highlights | null;
  /** Null where no article is read. */
  article: { id: string; map: TextMap } | null;
}

/** Does what the reader asks of a page by key or menu. Until `signal` ends it, it notes where menus are opened. */
export function pageCommands(
  page: Document,
  shown: () => Shown,
  signal: AbortSignal,
): (command: PageCommand) => OnPage | null {
  let pointed = { x: -1, y: -1 };
  page.addEventListener(
    'contextmenu',
    ({ isTrusted, clientX: x, clientY: y }) => {
      if (isTrusted) pointed = { x, y };
    },
    { signal, capture: true, passive: true },
  );
  const named = (statementId: string | null | undefined) => (statementId ? { statementId } : null);
  return (command) => {
    const { card, highlights, article } = shown();
    switch (command) {
      case 'next':
      case 'previous':
        card?.goOn(command === 'next' ? 1 : -1);
        return null;
      case 'card':
        card?.show();
        return null;
      case 'current':
        return named(card?.current());
      case 'pointed':
        return named(statementAt(page, highlights?.placed ?? [], pointed.x, pointed.y)?.statement.id);
      case 'selection': {
        const span = article && selectedSpan(article.map, page.getSelection());
        return span && { articleId: article.id, span };
      }
    }
  };
}
