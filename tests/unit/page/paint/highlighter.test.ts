import { describe, expect, it } from 'vitest';
import { canHighlight, paint, placeStatements } from '../../../../lib/page/paint/highlighter.ts';
import { readText } from '../../../../lib/page/text/page-text.ts';
import type { PaintedStatement } from '../../../../lib/views/reading.ts';
import { fakeHighlights, withSheets, wordsOf } from '../support/highlights.ts';
import { find, pageOf, textsOf } from '../support/page.ts';

const HTML = `<p>“The dam <b>will</b> hold”, said Anna Berg.</p>
<p>She added that the <i>valley</i> was safe.</p>`;

function read() {
  const page = withSheets(pageOf(HTML));
  const body = find(page, 'body');
  const map = readText(body, textsOf(body), new Map());
  const spanOf = (words: string) => {
    const start = map.text.indexOf(words);
    return { start, end: start + words.length };
  };
  return { page, map, spanOf };
}

function statement(id: string, spans: PaintedStatement['spans'], more: Partial<PaintedStatement> = {}) {
  return { id, spans, kind: 'direct', earlier: 0, annotated: false, verdict: null, ...more } as const;
}

describe('statements on a page', () => {
  fakeHighlights();

  it('have a range in every text node that holds their words', () => {
    const { page, map, spanOf } = read();
    const [placed] = placeStatements(page, map, [statement('a', [spanOf('The dam will hold')])]);
    expect(placed?.ranges.map(String)).toEqual(['The dam ', 'will', ' hold']);
  });

  it('stand in the order of the page, and those without a place are left out', () => {
    const { page, map, spanOf } = read();
    const placed = placeStatements(page, map, [
      statement('later', [spanOf('valley')]),
      statement('nowhere', []),
      statement('first', [spanOf('dam')]),
    ]);
    expect(placed.map(({ statement: { id } }) => id)).toEqual(['first', 'later']);
  });
});

describe('highlights', () => {
  const registry = fakeHighlights();

  function painted(more: Partial<PaintedStatement> = {}) {
    const { page, map, spanOf } = read();
    const before = page.documentElement.outerHTML;
    const placed = placeStatements(page, map, [
      statement('a', [spanOf('The dam will hold')], more),
      statement('b', [spanOf('the valley was safe')], { kind: 'indirect' }),
    ]);
    return { page, before, highlights: paint(page, placed) };
  }

  it('are of a kind each, and change no node of the page', () => {
    const { page, before } = painted();
    expect(wordsOf(registry())).toEqual({
      'on-record-direct': ['The dam ', 'will', ' hold'],
      'on-record-reported': ['the ', 'valley', ' was safe'],
      'on-record-open': [],
    });
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('say over the kind what else is known, the more particular on top', () => {
    painted({ earlier: 3, annotated: true });
    const names = [...registry().keys()];
    expect(names).toEqual([
      'on-record-direct',
      'on-record-reported',
      'on-record-earlier',
      'on-record-annotated',
      'on-record-open',
    ]);
    const priorities = [...registry().values()].map(({ priority }) => priority);
    expect(priorities).toEqual([...priorities].sort((a, b) => a - b));
  });

  it('tell verdicts apart, and share one colour off the scale', () => {
    const nameFor = (verdict: PaintedStatement['verdict']) => {
      registry().clear();
      painted({ annotated: true, verdict });
      return [...registry().keys()].find((name) => name.startsWith('on-record-annotated'));
    };
    const onScale = ['true', 'mostly-true', 'half-true', 'mostly-false', 'false'] as const;
    expect(new Set([nameFor(null), ...onScale.map(nameFor), nameFor('unproven')]).size).toBe(7);
    expect(nameFor('misleading')).toBe(nameFor('unproven'));
  });

  it('draw a wavy line in place of the thick one once earlier statements are found that may differ', () => {
    const { highlights } = painted({ earlier: 3 });
    highlights.setShifted(new Set(['a']));
    expect(wordsOf(registry())).toMatchObject({
      'on-record-shift': ['The dam ', 'will', ' hold'],
      'on-record-earlier': [],
    });
    highlights.setShifted(new Set());
    expect(wordsOf(registry())).toMatchObject({
      'on-record-shift': [],
      'on-record-earlier': ['The dam ', 'will', ' hold'],
    });
    highlights.remove();
    expect([...registry().keys()]).toEqual([]);
  });

  it('tint the statement that is open, and no other', () => {
    const { highlights } = painted();
    highlights.setOpen('b');
    expect(wordsOf(registry())['on-record-open']).toEqual(['the ', 'valley', ' was safe']);
    highlights.setOpen(null);
    expect(wordsOf(registry())['on-record-open']).toEqual([]);
  });

  it('notice that the page has cleared them, or taken their style away', () => {
    const { page, highlights } = painted();
    expect(highlights.isIntact()).toBe(true);
    registry().delete('on-record-reported');
    expect(highlights.isIntact()).toBe(false);
    const again = painted();
    again.page.adoptedStyleSheets = [];
    expect(again.highlights.isIntact()).toBe(false);
    expect(page.adoptedStyleSheets).toHaveLength(1);
  });

  it('go without a trace, but for what somebody else has put in their place', () => {
    const { page, highlights } = painted();
    const own = new Highlight();
    CSS.highlights.set('on-record-direct', own);
    CSS.highlights.set('of-the-page', own);
    highlights.remove();
    expect([...registry().keys()].sort()).toEqual(['of-the-page', 'on-record-direct']);
    expect(page.adoptedStyleSheets).toEqual([]);
  });

  it('are not painted where the browser cannot', () => {
    expect(canHighlight()).toBe(true);
    Reflect.deleteProperty(CSS, 'highlights');
    expect(canHighlight()).toBe(false);
  });
});
