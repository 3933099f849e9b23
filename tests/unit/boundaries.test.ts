import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  circleIn,
  filesUnder,
  type Import,
  importsOf,
  ROOT,
  reachableFrom,
  readSource,
} from './support/source-tree.ts';

/** Who may import whom. Data flows down; so do imports. */

const SOURCES = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesUnder(folder));
const IMPORTS = SOURCES.flatMap(importsOf);

const forbidden = (rule: (found: Import) => boolean): string[] =>
  IMPORTS.filter(rule).map(({ from, to }) => `${from} → ${to}`);

const isIn = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

/** The parts of `lib`, each of which may import itself and what stands below it. */
const DOWNWARD = [
  'lib/exchange',
  'lib/record',
  'lib/statement',
  'lib/annotation',
  'lib/compare',
  'lib/speaker',
  'lib/page',
  'lib/language',
  'lib/web',
  'lib/messages',
  'lib/views',
  'lib/settings.ts',
  'lib/model-schema.ts',
  'lib/model.ts',
  'lib/limits.ts',
  'lib/group-by.ts',
];

/** The rooms of `lib/record`, likewise; below them all stand the tables, and what is asked of them everywhere. */
const ROOMS_DOWNWARD = [
  'backup',
  'export',
  'opening',
  'by-hand',
  'import',
  'merging',
  'views',
  'timeline',
  'recording',
  'corrections',
  'search',
  'recall',
  'annotations',
  'speakers',
].map((room) => `lib/record/${room}`);

const rank = (path: string): number => DOWNWARD.findIndex((part) => isIn(path, [part]));
const floor = (path: string): number => {
  const room = ROOMS_DOWNWARD.findIndex((part) => isIn(path, [part]));
  return room < 0 ? ROOMS_DOWNWARD.length : room;
};

describe('imports', () => {
  it('flow down within lib', () => {
    expect(
      forbidden(({ from, to }) => isIn(from, ['lib']) && isIn(to, ['lib']) && rank(to) < rank(from)),
    ).toEqual([]);
  });

  it('flow down within lib/record', () => {
    expect(
      forbidden(
        ({ from, to }) => isIn(from, ['lib/record']) && isIn(to, ['lib/record']) && floor(to) < floor(from),
      ),
    ).toEqual([]);
  });

  it('know every room of lib/record', () => {
    const rooms = new Set(filesUnder('lib/record').map((path) => path.split('/').slice(0, 3).join('/')));
    expect([...rooms].filter((room) => !room.endsWith('.ts')).sort()).toEqual([...ROOMS_DOWNWARD].sort());
  });

  it('know every part of lib', () => {
    expect(SOURCES.filter((path) => isIn(path, ['lib']) && rank(path) < 0)).toEqual([]);
  });

  it('never lead from lib to what is shown, nor from components to what wires them', () => {
    expect(
      forbidden(({ from, to }) => isIn(from, ['lib']) && isIn(to, ['components', 'entrypoints'])),
    ).toEqual([]);
    expect(forbidden(({ from, to }) => isIn(from, ['components']) && isIn(to, ['entrypoints']))).toEqual([]);
  });

  it('never lead from the extension to scripts, tests or samples', () => {
    expect(forbidden(({ to }) => isIn(to, ['scripts', 'tests', 'samples']))).toEqual([]);
  });

  it('never lead in a circle: a file is understood before those that use it', () => {
    expect(circleIn([...IMPORTS, ...filesUnder('scripts').flatMap(importsOf)])).toBeNull();
  });

  it('are relative: an alias hides which way they lead', () => {
    expect(forbidden(({ to }) => /^[@~]{1,2}\//u.test(to))).toEqual([]);
  });
});

describe('the database', () => {
  it('is touched by record alone', () => {
    expect(forbidden(({ from, to }) => to.startsWith('dexie') && !isIn(from, ['lib/record']))).toEqual([]);
  });

  // A service worker may be ended in the middle of the minutes that a large file takes.
  it("is written by the background and the library's worker: neither pages nor components import the record", () => {
    const mayRecord = ['lib/record', 'lib/exchange', 'entrypoints/background', 'entrypoints/file-work'];
    expect(forbidden(({ from, to }) => isIn(to, ['lib/record']) && !isIn(from, mayRecord))).toEqual([]);
  });
});

describe('the browser', () => {
  it('is touched by entrypoints and messages alone, and its storage by settings too', () => {
    const touching = ({ from, to }: Import) =>
      /^(?:wxt(?:\/|$)|webextension-polyfill)/u.test(to) &&
      !isIn(from, ['entrypoints', 'lib/messages']) &&
      !(from === 'lib/settings.ts' && to === 'wxt/utils/storage');
    expect(forbidden(touching)).toEqual([]);
  });
});

describe('components', () => {
  it('are given what they show: no record, page, settings', () => {
    const known = ['lib/record', 'lib/page', 'lib/settings.ts', 'lib/statement'];
    expect(forbidden(({ from, to }) => isIn(from, ['components']) && isIn(to, known))).toEqual([]);
  });
});

describe('a content script', () => {
  const scripts = SOURCES.filter((path) => /^entrypoints\/\w+\.content\/index\.ts$/u.test(path));

  it.each(scripts)(
    'only reads and paints: no language data, no extraction, no record in every tab: %s',
    (script) => {
      const heavy = [
        'lib/statement',
        'lib/speaker',
        'lib/language',
        'lib/compare',
        'lib/record',
        'lib/exchange',
      ];
      expect([...reachableFrom(script)].filter((path) => isIn(path, heavy))).toEqual([]);
    },
  );
});

describe('the pure parts', () => {
  const PURE = ['statement', 'speaker', 'language', 'compare', 'exchange', 'annotation'].map(
    (part) => `lib/${part}`,
  );
  const files = PURE.flatMap((folder) => filesUnder(folder));

  it('compile where there is neither a DOM nor a browser nor Node', () => {
    const program = ts.createProgram(
      files.map((path) => join(ROOT, path)),
      {
        target: ts.ScriptTarget.ES2023,
        lib: ['lib.es2023.d.ts'],
        types: [],
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        allowImportingTsExtensions: true,
        skipLibCheck: true,
        strict: true,
        noEmit: true,
      },
    );
    // What else a compiler has to say, the project's own type check says better.
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => {
        const message = ts.flattenDiagnosticMessageText(messageText, ' ');
        return `${file?.fileName.slice(ROOT.length + 1)}: ${message}`;
      })
      .filter((problem) => problem.includes('Cannot find'));
    expect(problems).toEqual([]);
  });

  it('have no clock and no chance: the same text gives the same answer', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.|\bMath\.random\b|\bcrypto\./u;
    expect(files.filter((path) => impure.test(readSource(path)))).toEqual([]);
  });
});
