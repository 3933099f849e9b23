import * as v from 'valibot';
import type { ChromiumSession } from '../browser/chromium.ts';
import { settledView } from '../browser/reading.ts';
import { openAtHome } from './at-home.ts';
import type { SavedPage } from './corpus.ts';
import { compareHighlights } from './highlights.ts';

/** What a saved page showed of the extension's promises. */
export interface Inspection {
  id: string;
  /** `read`, or why not. */
  outcome: string;
  statements: number;
  attributed: number;
  /** Statements whose highlights hold exactly their words. */
  equal: number;
  /** Words of the first statement that has others under its highlight. */
  unequal: string | null;
  /** Whether the page is what it was before it was read. */
  unchanged: boolean;
  exceptions: string[];
  /** Null where the truth is not known. */
  titleRight: boolean | null;
  dateRight: boolean | null;
  title: string | null;
  published: string | null;
  /** From the page being loaded to its highlights; null where there are none. */
  milliseconds: number | null;
}

/** Notes what the page is when it is parsed, and when highlights first appear. */
const PREPARE = `
document.addEventListener('DOMContentLoaded', () => {
  globalThis.before = document.documentElement.outerHTML;
}, { once: true });
const watch = setInterval(() => {
  if (CSS.highlights.size === 0) return;
  clearInterval(watch);
  globalThis.paintedAt = performance.now();
}, 4);
`;

const AFTER = `({
  unchanged: globalThis.before === document.documentElement.outerHTML,
  milliseconds: globalThis.paintedAt === undefined
    ? null
    : globalThis.paintedAt - performance.getEntriesByType('navigation')[0].loadEventEnd,
})`;
const AfterSchema = v.object({ unchanged: v.boolean(), milliseconds: v.nullable(v.number()) });

const SpanSchema = v.object({ start: v.number(), end: v.number() });
const ViewSchema = v.variant('state', [
  v.object({
    state: v.literal('read'),
    article: v.object({ title: v.string(), published: v.nullable(v.string()), text: v.string() }),
    speakers: v.array(
      v.object({
        statements: v.array(
          v.object({
            placed: v.object({
              statement: v.object({
                kind: v.string(),
                start: v.number(),
                end: v.number(),
                parts: v.optional(v.array(SpanSchema)),
                speaker: v.nullable(v.object({ name: v.string() })),
              }),
            }),
          }),
        ),
      }),
    ),
  }),
  v.object({ state: v.literal('no-article'), reason: v.optional(v.string(), 'no article') }),
  v.object({ state: v.picklist(['not-read', 'forbidden', 'site-off', 'paused', 'reading', 'failed']) }),
]);

/** Reads a saved page in the browser and checks what became of it. */
export async function inspect(
  session: ChromiumSession,
  saved: SavedPage,
  withScripts: boolean,
): Promise<Inspection> {
  const page = await openAtHome(session.context, saved, { withScripts, prepare: PREPARE });
  try {
    const exceptions = await exceptionsOf(session, page);
    const view = v.parse(ViewSchema, await settledView(session, await session.tabId(page.url())));
    const after = v.parse(AfterSchema, await page.evaluate(AFTER));
    const common = { id: saved.id, exceptions, ...after };
    if (view.state !== 'read') {
      const outcome = view.state === 'no-article' ? view.reason : view.state;
      return { ...common, ...NOTHING, outcome };
    }
    const { article } = view;
    const statements = view.speakers
      .flatMap((speaker) => speaker.statements.map(({ placed }) => placed.statement))
      .sort((a, b) => a.start - b.start);
    return {
      ...common,
      outcome: 'read',
      statements: statements.length,
      attributed: statements.filter(({ speaker }) => speaker !== null).length,
      ...(await compareHighlights(page, article.text, statements)),
      title: article.title,
      published: article.published,
      titleRight: saved.title === null ? null : fold(article.title) === fold(saved.title),
      dateRight: saved.published === null ? null : article.published === saved.published.slice(0, 10),
    };
  } finally {
    await page.close();
  }
}

const NOTHING = {
  statements: 0,
  attributed: 0,
  equal: 0,
  unequal: null,
  title: null,
  published: null,
  titleRight: null,
  dateRight: null,
};

/** Collects what the extension's own scripts throw in the page, uncaught. */
async function exceptionsOf(
  session: ChromiumSession,
  page: Awaited<ReturnType<typeof openAtHome>>,
): Promise<string[]> {
  const found: string[] = [];
  const debug = await session.context.newCDPSession(page);
  debug.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url, stackTrace } }) => {
    const from = [url ?? '', ...(stackTrace?.callFrames.map((frame) => frame.url) ?? [])];
    if (from.some((address) => address.startsWith('chrome-extension:'))) {
      found.push(exception?.description ?? text);
    }
  });
  await debug.send('Runtime.enable');
  return found;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
