import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { RemotePage } from '../../../scripts/browser/session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ResultsSchema = v.object({
  violations: v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) })),
});

/** What axe finds wrong with a page, all its rules applied: the rule and the element; empty where nothing is. */
export async function axeFindings(page: RemotePage): Promise<string[]> {
  await page.evaluate(`${AXE}; undefined`);
  const { violations } = v.parse(ResultsSchema, await page.evaluate('axe.run(document)'));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
