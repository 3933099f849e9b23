import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import type { RemotePage, Session } from './session.ts';

const SaidSchema = v.object({ from: v.string(), to: v.string(), precision: v.string(), basis: v.string() });
export type SaidView = v.InferOutput<typeof SaidSchema>;

const PlacedSchema = v.object({
  statement: v.object({
    id: v.string(),
    start: v.number(),
    text: v.string(),
    kind: v.picklist(['direct', 'mixed', 'indirect']),
    said: v.nullable(SaidSchema),
    recalled: v.boolean(),
    speaker: v.nullable(v.object({ name: v.string() })),
  }),
});

/** As much of a `PageView` of an article that was read as is printed and tested. */
const ReadViewSchema = v.object({
  state: v.literal('read'),
  article: v.object({
    title: v.string(),
    publisher: v.string(),
    published: v.nullable(v.string()),
    language: v.string(),
  }),
  highlights: v.string(),
  speakers: v.array(
    v.object({
      speaker: v.nullable(v.object({ id: v.string(), name: v.string() })),
      statements: v.array(v.object({ placed: PlacedSchema, earlier: v.number() })),
      earlier: v.number(),
    }),
  ),
});
export type ReadView = v.InferOutput<typeof ReadViewSchema>;

/** A statement of a page. */
export interface StatementShown {
  id: string;
  /** The speaker as this article names them. */
  speaker: string | null;
  /** The one speaker on record, however an article names them. */
  speakerId: string | null;
  text: string;
  kind: string;
  said: SaidView | null;
  recalled: boolean;
  earlier: number;
}

const StateSchema = v.object({ state: v.string() });

/** States that a page leaves by itself once its content script has run. */
const PASSING = new Set(['not-read', 'reading']);
const PATIENCE_MS = 20_000;
const PAUSE_MS = 40;

/** Waits until a tab's page is settled: read, or left alone for a reason. The answer is a `PageView`. */
export async function settledView(session: Session, tabId: number): Promise<unknown> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const view = await session.ask('page', { tabId });
    if (!PASSING.has(v.parse(StateSchema, view).state) || Date.now() > deadline) return view;
    await wait(PAUSE_MS);
  }
}

/** An article that was opened and read. */
export interface ReadArticle {
  page: RemotePage;
  tabId: number;
  view: ReadView;
}

/**
 * Opens an article in a tab and waits until it is read.
 * @param page the tab to use; a new one where absent.
 * @throws Error where it is not read, with the state it is in.
 */
export async function readArticle(
  session: Session,
  address: string,
  page?: RemotePage,
): Promise<ReadArticle> {
  const tab = page ?? (await session.newPage());
  await tab.goto(address);
  const tabId = await session.tabId(address);
  await tab.bringToFront();
  const view = await settledView(session, tabId);
  const read = v.safeParse(ReadViewSchema, view);
  if (!read.success) throw new Error(`${address} was not read: ${JSON.stringify(view)}`);
  return { page: tab, tabId, view: read.output };
}

/** A page's statements in the order of their place. */
export function statementsOf({ speakers }: ReadView): StatementShown[] {
  return speakers
    .flatMap(({ speaker, statements }) =>
      statements.map(({ placed: { statement }, earlier }) => ({
        ...statement,
        speaker: statement.speaker?.name ?? null,
        speakerId: speaker?.id ?? null,
        earlier,
      })),
    )
    .sort((a, b) => a.start - b.start);
}
