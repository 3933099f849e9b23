import type { Page } from 'playwright-core';
import * as v from 'valibot';

/** As much of the debugger's view of a document as tells what a closed shadow root holds. */
interface DebugNode {
  nodeName: string;
  nodeValue: string;
  children?: DebugNode[] | undefined;
  shadowRoots?: DebugNode[] | undefined;
  attributes?: string[] | undefined;
}

const NodeSchema: v.GenericSchema<DebugNode> = v.object({
  nodeName: v.string(),
  nodeValue: v.string(),
  attributes: v.optional(v.array(v.string())),
  children: v.optional(v.array(v.lazy(() => NodeSchema))),
  shadowRoots: v.optional(v.array(v.lazy(() => NodeSchema))),
});

/** What the hover card says, read with the debugger, as its shadow root is closed to the page; null where none is open. */
export async function cardWords(page: Page): Promise<string | null> {
  const pipe = await page.context().newCDPSession(page);
  const { root } = await pipe.send('DOM.getDocument', { depth: -1, pierce: true });
  await pipe.detach();
  const html = v.parse(NodeSchema, root).children?.find(({ nodeName }) => nodeName === 'HTML');
  const host = html?.children?.find(({ attributes }) => attributes?.includes('popover'));
  const inside = host?.shadowRoots?.[0];
  return inside ? textsOf(inside).join(' ').replace(/\s+/gu, ' ').trim() : null;
}

function textsOf({ nodeName, nodeValue, children = [] }: DebugNode): string[] {
  return nodeName === '#text' ? [nodeValue] : children.flatMap(textsOf);
}
