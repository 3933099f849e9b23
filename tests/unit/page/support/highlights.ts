import { afterEach, beforeEach, vi } from 'vitest';

/** The parts of the CSS Custom Highlight API that are used, which jsdom lacks. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

/** A constructed style sheet, which jsdom lacks too. */
class FakeSheet {
  css = '';
  replaceSync(css: string): void {
    this.css = css;
  }
}

/** Gives each test of a file a registry of highlights of its own. */
export function fakeHighlights(): () => Map<string, FakeHighlight> {
  let registry = new Map<string, FakeHighlight>();
  beforeEach(() => {
    registry = new Map();
    vi.stubGlobal('CSS', { highlights: registry });
    vi.stubGlobal('Highlight', FakeHighlight);
    vi.stubGlobal('CSSStyleSheet', FakeSheet);
  });
  afterEach(() => vi.unstubAllGlobals());
  return () => registry;
}

/** jsdom's documents have no adopted sheets. */
export function withSheets(page: Document): Document {
  return Object.assign(page, { adoptedStyleSheets: [] });
}

/** The words under each highlight, by name. */
export function wordsOf(registry: Map<string, FakeHighlight>): Record<string, string[]> {
  return Object.fromEntries(
    [...registry].map(([name, highlight]) => [name, [...highlight].map((range) => String(range))]),
  );
}
