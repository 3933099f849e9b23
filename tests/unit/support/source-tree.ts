import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import ts from 'typescript';

/** The project's own sources, as the tests of its rules read them. Paths are from the root, with forward slashes. */

export const ROOT = resolve(import.meta.dirname, '../../..');

/** Folders of what is installed, built or generated. */
const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', '.tmp']);

/** The files under a folder whose name matches. */
export function filesUnder(folder: string, name = /\.tsx?$/u): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesUnder(path, name);
    return name.test(entry.name) ? [path] : [];
  });
}

export const readSource = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export interface Import {
  from: string;
  /** A package, or the path of one of our own files. */
  to: string;
}

/** All that a file imports or re-exports, types and later imports included. */
export function importsOf(path: string): Import[] {
  return ts.preProcessFile(readSource(path)).importedFiles.map(({ fileName }) => ({
    from: path,
    to: fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : fileName,
  }));
}

/** Files of which each imports the next, types included, and the last the first; null where there are none. */
export function circleIn(imports: readonly Import[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const circleFrom = (path: readonly string[], at: string): string[] | null => {
    if (path.includes(at)) return path.slice(path.indexOf(at));
    if (done.has(at)) return null;
    for (const to of next.get(at) ?? []) {
      const circle = circleFrom([...path, at], to);
      if (circle) return circle;
    }
    done.add(at);
    return null;
  };
  for (const from of next.keys()) {
    const circle = circleFrom([], from);
    if (circle) return circle;
  }
  return null;
}

/** A file and all files of ours that it imports, directly or not; types' imports are gone once it is built. */
export function reachableFrom(path: string): Set<string> {
  const reached = new Set([path]);
  for (const file of reached) {
    if (!/\.tsx?$/u.test(file)) continue;
    for (const to of builtImportsOf(file)) if (isOurs(to)) reached.add(to);
  }
  return reached;
}

const isOurs = (path: string): boolean => /^(?:lib|components|entrypoints|assets)\//u.test(path);

/** What a file still imports when its types are taken away. */
function builtImportsOf(path: string): string[] {
  const { outputText } = ts.transpileModule(readSource(path), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      jsx: ts.JsxEmit.Preserve,
      verbatimModuleSyntax: true,
    },
    fileName: path,
  });
  return ts
    .preProcessFile(outputText)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(path), fileName));
}

/** Where a file tells the compiler to believe it: a cast other than `as const`, `!` after a value, the type `any`. */
export function unprovenIn(path: string): string[] {
  const source = ts.createSourceFile(path, readSource(path), ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isUnproven(node)) found.push(`${path}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isUnproven(node: ts.Node): boolean {
  if (ts.isAsExpression(node)) return node.type.getText() !== 'const';
  return (
    ts.isTypeAssertionExpression(node) ||
    ts.isNonNullExpression(node) ||
    node.kind === ts.SyntaxKind.AnyKeyword
  );
}
