import * as v from 'valibot';
import type { RemotePage } from './session.ts';

/** Tabs and messages, seen from a page of the extension that shows nothing. */
export interface Control {
  tabId(address: string): Promise<number>;
  ask(type: string, request: unknown): Promise<unknown>;
}

const TabsSchema = v.array(v.object({ id: v.number(), url: v.optional(v.string()) }));

/** The one file of every extension that a browser shows as a page without running any of the extension's code. */
export const CONTROL_PAGE = 'manifest.json';

/** @param open opens the page of the extension from which to look; called once, when first needed. */
export function controlFrom(open: () => Promise<RemotePage>): Control {
  let opened: Promise<RemotePage> | null = null;
  const page = () => {
    opened ??= open();
    return opened;
  };
  return {
    tabId: async (address) => {
      const tabs = v.parse(
        TabsSchema,
        await (await page()).evaluate('(globalThis.browser ?? chrome).tabs.query({})'),
      );
      const tab = tabs.filter(({ url }) => url?.startsWith(address)).at(-1);
      if (!tab) throw new Error(`no tab shows ${address}`);
      return tab.id;
    },
    ask: async (type, request) => {
      const envelope = JSON.stringify({ direction: 'view', type, request });
      return (await page()).evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${envelope})`);
    },
  };
}
