import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/languages.ts';
import { filesUnder, importsOf, ROOT, readSource, unprovenIn } from './support/source-tree.ts';

/** What holds for the whole repository, and no compiler or linter sees. */

const CODE = ['lib', 'components', 'entrypoints', 'scripts', 'tests'].flatMap((folder) =>
  filesUnder(folder, /\.(?:tsx?|mjs)$/u),
);
const WRITTEN = [...CODE, ...filesUnder('.', /\.(?:md|json|html|css|yml)$|^run$/u)];

/** This file names what it looks for. */
const OTHERS = CODE.filter((path) => path !== 'tests/unit/invariants.test.ts');

describe('every file', () => {
  it('has one purpose, and at most 300 lines', () => {
    const long = CODE.filter((path) => readSource(path).split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('names no path of anybody’s machine', () => {
    // The only absolute paths are those of an operating system's own places.
    const machine = /(?<![\w./-])\/(?:work|home|Users|root|mnt|tmp)\/\w/u;
    expect(WRITTEN.filter((path) => machine.test(readSource(path)))).toEqual([]);
  });

  it('proves its types: no cast, no any, no compiler silenced', () => {
    const typed = CODE.filter((path) => !path.endsWith('.mjs'));
    expect(typed.flatMap(unprovenIn)).toEqual([]);
    expect(OTHERS.filter((path) => /@ts-(?:ignore|expect-error|nocheck)/u.test(readSource(path)))).toEqual(
      [],
    );
  });

  it('leaves nothing for later', () => {
    const later = /\b(?:TODO|FIXME|XXX|HACK)\b/u;
    expect(OTHERS.filter((path) => later.test(readSource(path)))).toEqual([]);
  });

  it('exports by name, but where the framework wants a default', () => {
    const defaults = CODE.filter((path) => /^export default /mu.test(readSource(path)));
    const framework = /^entrypoints\/(?:background|file-work|\w+\.content)\/index\.ts$|global-setup\.ts$/u;
    expect(defaults.filter((path) => !framework.test(path))).toEqual([]);
  });
});

describe('what the reader is told', () => {
  /** Messages may be grouped; a message's key is the path to it. */
  function flattened(group: object, path = ''): [string, string][] {
    return Object.entries(group).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : flattened(value, `${path}${key}.`),
    );
  }
  const messages = (language: string) =>
    new Map(flattened(JSON.parse(readSource(`assets/locales/${language}.json`))));
  const english = messages('en');
  const russian = messages('ru');

  it('is told in English and in Russian alike, key by key', () => {
    expect([...russian.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('says something in both', () => {
    const empty = [...english, ...russian].filter(([, message]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  it('has the same places to fill in, and numbers in forms, in both', () => {
    const shape = (message = '') => [
      ...new Set([...message.matchAll(/\{\w+\}|\$\d| \| /gu)].map(String).sort()),
    ];
    const differing = [...english].filter(
      ([key, message]) => shape(message).join() !== shape(russian.get(key)).join(),
    );
    expect(differing).toEqual([]);
  });
});

describe('languages', () => {
  it('are all registered: a language’s file is enough to find it by', () => {
    const files = readdirSync(join(ROOT, 'lib/language')).filter((file) => /^[a-z]{2,3}\.ts$/u.test(file));
    expect(languages.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
  });

  it('are all registered with their names', () => {
    const registered = importsOf('lib/language/name-languages.ts').map(({ to }) => to);
    const names = filesUnder('lib/language', /^names\.ts$/u);
    expect(names.filter((path) => !registered.includes(path))).toEqual([]);
  });
});

describe('package.json', () => {
  const DependenciesSchema = v.object({
    dependencies: v.record(v.string(), v.string()),
    devDependencies: v.record(v.string(), v.string()),
  });

  it('pins every version exactly', () => {
    const { dependencies, devDependencies } = v.parse(
      DependenciesSchema,
      JSON.parse(readSource('package.json')),
    );
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
    );
    expect(loose).toEqual([]);
  });
});
