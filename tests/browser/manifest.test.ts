import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildExtension, type Variant } from '../../scripts/browser/build.ts';
import type { Engine } from '../../scripts/browser/find.ts';

const ManifestSchema = v.record(v.string(), v.unknown());

function manifest(engine: Engine, variant: Variant) {
  const file = join(buildExtension(engine, variant), 'manifest.json');
  return v.parse(ManifestSchema, JSON.parse(readFileSync(file, 'utf8')));
}

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (engine) => {
  const shipped = manifest(engine, 'shipped');
  const granted = manifest(engine, 'granted');

  it('asks for no site at install: sites are granted later, by the reader', () => {
    expect(shipped).not.toHaveProperty('host_permissions');
    expect(shipped['content_scripts'] ?? []).toEqual([]);
    expect(shipped).toHaveProperty('optional_host_permissions', ['*://*/*']);
  });

  it('asks for nothing else that the tests are granted: the builds differ in the sites alone', () => {
    const { optional_host_permissions: optional, ...rest } = shipped;
    expect(granted).toEqual({ ...rest, host_permissions: optional });
  });
});
