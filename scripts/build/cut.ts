import { parseAst } from 'vite';

/** As much of a syntax tree's node as is looked at. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  key?: { name?: string; value?: unknown };
  value?: unknown;
}

/** A module's source without the nodes that `isCut` names; an object's properties go with their comma. */
export function cut(code: string, isCut: (node: SyntaxNode) => boolean): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of nodesOf(parseAst(code)).filter(isCut)) {
    // One cut may lie inside another.
    if (start < at) continue;
    kept += code.slice(at, start);
    at = code[end] === ',' ? end + 1 : end;
  }
  return kept + code.slice(at);
}

/** The name of a property of an object literal. */
export function nameOf({ type, key }: SyntaxNode): string | null {
  if (type !== 'Property') return null;
  return key?.name ?? (typeof key?.value === 'string' ? key.value : null);
}

/** All nodes of a syntax tree, in the order of their source. */
export function nodesOf(tree: unknown): SyntaxNode[] {
  if (Array.isArray(tree)) return tree.flatMap(nodesOf);
  if (typeof tree !== 'object' || tree === null) return [];
  const below = Object.values(tree).flatMap((child) =>
    typeof child === 'object' && child !== null ? nodesOf(child) : [],
  );
  return (isSyntaxNode(tree) ? [tree, ...below] : below).sort((a, b) => a.start - b.start || b.end - a.end);
}

function isSyntaxNode(node: object): node is SyntaxNode {
  return 'type' in node && 'start' in node && 'end' in node;
}
