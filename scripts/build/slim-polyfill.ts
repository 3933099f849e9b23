import type { Plugin } from 'vite';
import { cut, nameOf } from './cut.ts';

/** Of the namespaces that the polyfill knows, those that a content script is given. */
const IN_CONTENT_SCRIPTS = new Set(['extension', 'i18n', 'runtime', 'storage']);

/** Leaves out of the polyfill, in the content script alone, the namespaces that no content script is given. */
export function slimPolyfill(): Plugin {
  let isReader = false;
  return {
    name: 'slim-polyfill',
    enforce: 'pre',
    configResolved: ({ define }) => {
      isReader = define?.['import.meta.env.ENTRYPOINT'] === '"reader"';
    },
    transform: (code, id) =>
      isReader && /webextension-polyfill\/dist\/browser-polyfill(?:\.min)?\.js$/u.test(id)
        ? { code: withoutOtherNamespaces(code), map: null }
        : null,
  };
}

function withoutOtherNamespaces(code: string): string {
  const table = /const apiMetadata = (?=\{)/u.exec(code);
  if (!table) throw new Error('the polyfill has no table of namespaces');
  const start = table.index + table[0].length;
  const end = code.indexOf('\n      };', start);
  return cut(code, (node) => {
    const name = nameOf(node);
    const isNamespace = node.start > start && node.end <= end && columnOf(code, node.start) === 8;
    return name !== null && isNamespace && !IN_CONTENT_SCRIPTS.has(name);
  });
}

function columnOf(code: string, at: number): number {
  return at - code.lastIndexOf('\n', at) - 1;
}
