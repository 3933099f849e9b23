import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { type MadePages, type Site, serve } from './serve.ts';

export const SAMPLES = resolve(import.meta.dirname, '../../samples');

const ManifestSchema = v.array(
  v.object({
    /** From the samples' root; the first segment is the outlet's folder. */
    path: v.string(),
    outlet: v.string(),
    language: v.string(),
    published: v.string(),
    title: v.string(),
  }),
);

export type SampleArticle = v.InferOutput<typeof ManifestSchema>[number];

/** The sample articles in order of date. */
export function sampleArticles(): SampleArticle[] {
  return v.parse(ManifestSchema, JSON.parse(readFileSync(join(SAMPLES, 'index.json'), 'utf8')));
}

/** Serves the samples, each outlet under a host name of its own. */
export function serveSamples(made: MadePages = {}): Promise<Site> {
  const outlets = sampleArticles().map(({ path }) => path.split('/')[0] ?? '');
  return serve(SAMPLES, { made, sites: [...new Set(outlets)] });
}

/** Where the browser ends up when it opens a sample. */
export function addressOf({ origin }: Site, { path }: Pick<SampleArticle, 'path'>): string {
  const { port } = new URL(origin);
  return `http://${path.split('/')[0]}.localhost:${port}/${path}`;
}
