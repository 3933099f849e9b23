import type { CDPSession, Page } from 'playwright-core';
import * as v from 'valibot';

/** As much of the debugger's view of a document as tells what a closed shadow root holds. */
interface DebugNode {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  children?: DebugNode[] | undefined;
  shadowRoots?: DebugNode[] | undefined;
  attributes?: string[] | undefined;
}

const NodeSchema: v.GenericSchema<DebugNode> = v.object({
  nodeId: v.number(),
  nodeName: v.string(),
  nodeValue: v.string(),
  attributes: v.optional(v.array(v.string())),
  children: v.optional(v.array(v.lazy(() => NodeSchema))),
  shadowRoots: v.optional(v.array(v.lazy(() => NodeSchema))),
});

/** What the hover card says, read with the debugger, as its shadow root is closed to the page; null where none is open. */
export async function cardWords(page: Page): Promise<string | null> {
  return withCard(page, async (inside) => textsOf(inside).join(' ').replace(/\s+/gu, ' ').trim());
}

/** The computed style of the hover card; null where none is open. */
export function cardStyle(page: Page): Promise<Record<string, string> | null> {
  return withCard(page, async ({ children = [] }, pipe) => {
    const card = children.find(({ nodeName }) => nodeName === 'SECTION');
    if (!card) throw new Error('the card is empty');
    await pipe.send('CSS.enable');
    const { computedStyle } = await pipe.send('CSS.getComputedStyleForNode', { nodeId: card.nodeId });
    return Object.fromEntries(computedStyle.map(({ name, value }) => [name, value]));
  });
}

async function withCard<T>(page: Page, look: (inside: DebugNode, pipe: CDPSession) => Promise<T>) {
  const pipe = await page.context().newCDPSession(page);
  await pipe.send('DOM.enable');
  const { root } = await pipe.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = v.parse(NodeSchema, root).children?.find(({ nodeName }) => nodeName === 'HTML');
  const host = html?.children?.find(({ attributes }) => attributes?.includes('popover'));
  const inside = host?.shadowRoots?.[0];
  const seen = inside ? await look(inside, pipe) : null;
  await pipe.detach();
  return seen;
}

function textsOf({ nodeName, nodeValue, children = [] }: DebugNode): string[] {
  return nodeName === '#text' ? [nodeValue] : children.flatMap(textsOf);
}
