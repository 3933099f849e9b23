import { resolve } from 'node:path';
import { type Plugin, parseAst } from 'vite';
import { cut, nameOf, nodesOf, type SyntaxNode } from './cut.ts';

/** Methods that `lib/page/text/readability.ts` overrides. */
export const OVERRIDDEN: ReadonlySet<string> = new Set([
  '_cleanStyles',
  '_fixLazyImages',
  '_getArticleMetadata',
  '_getJSONLD',
  '_isProbablyVisible',
  '_postProcessContent',
  '_removeScripts',
  '_textSimilarity',
  '_unwrapNoscriptImages',
]);

/** Methods and constants that only they use. */
const UNUSED_THEN: ReadonlySet<string> = new Set([
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
  'PRESENTATIONAL_ATTRIBUTES',
  '_cleanClasses',
  '_fixRelativeUris',
  '_getArticleTitle',
  '_isSingleImage',
  '_isUrl',
  '_simplifyNestedElements',
  '_unescapeHtmlEntities',
  'b64DataUrl',
  'extraneous',
  'jsonLdArticleTypes',
  'nextLink',
  'prevLink',
  'replaceFonts',
  'srcsetUrl',
  'tokenize',
]);

const FILE = resolve('node_modules/@mozilla/readability/Readability.js');

/**
 * Leaves out of Readability what the reader never calls, and its debugging output: a third of it, which every article
 * would have to load. Bundlers cannot do this by themselves, as its methods are properties of one object. It is made a
 * module, too, as the function that wraps a CommonJS file would be parsed once more when it is called.
 */
export function slimReadability(): Plugin {
  return {
    name: 'slim-readability',
    enforce: 'pre',
    resolveId: (source) => (source === '@mozilla/readability' ? FILE : null),
    transform: (code, id) => (id === FILE ? { code: asModule(withoutUnused(code)), map: null } : null),
  };
}

const EXPORT = /if \(typeof module === "object"\) \{[^}]*\}\s*$/u;

function asModule(code: string): string {
  if (!EXPORT.test(code)) throw new Error('Readability does not end as it used to');
  return code.replace(EXPORT, 'export { Readability };');
}

/** @throws Error where Readability is not as this expects it: then the lists above are out of date. */
export function withoutUnused(code: string): string {
  const names = new Set(nodesOf(parseAst(code)).map(nameOf));
  const missing = [...OVERRIDDEN, ...UNUSED_THEN].filter((name) => !names.has(name));
  if (missing.length > 0) throw new Error(`Readability has no ${missing.join(', ')}`);
  const slim = cut(code, (node) => {
    const name = nameOf(node) ?? '';
    return OVERRIDDEN.has(name) || UNUSED_THEN.has(name) || isDebugging(node, code);
  });
  const used = [...UNUSED_THEN].filter((name) => slim.includes(`.${name}`));
  if (used.length > 0) throw new Error(`Readability still uses ${used.join(', ')}`);
  return slim;
}

/** `this.log(…);` and `if (this._debug) …`. */
function isDebugging({ type, start, end }: SyntaxNode, code: string): boolean {
  const source = code.slice(start, end);
  if (type === 'ExpressionStatement') return source.startsWith('this.log(');
  return type === 'IfStatement' && source.startsWith('if (this._debug)');
}
