import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { buildExtension } from '../../browser/build.ts';
import { type ChromiumSession, launchChromium } from '../../browser/chromium.ts';
import { ensureEngine } from '../../browser/install.ts';
import { bundled } from '../bundle.ts';

/** Runs the measurements in Chromium, over the extension's own database. */

const SpeedSchema = v.object({ ms: v.number(), statements: v.number() });
const FilledSchema = v.object({ size: v.number(), all: v.number(), ours: SpeedSchema, plain: SpeedSchema });
const MergedSchema = v.object({ ms: v.number(), moved: v.number() });
const MeasuredSchema = v.object({
  times: v.record(v.string(), v.array(v.number())),
  large: v.string(),
  usage: v.number(),
});

export interface Costs {
  filled: v.InferOutput<typeof FilledSchema>;
  /** Milliseconds, by what was done. */
  times: Readonly<Record<string, readonly number[]>>;
  /** Null over a kept record, which must stay as it is. */
  merged: v.InferOutput<typeof MergedSchema> | null;
  usage: number;
}

/** What runs in the page, in one script. */
export function pageScript(): Promise<string> {
  return bundled(join(import.meta.dirname, 'in-page.ts'));
}

/** @param keep a directory where the filled profiles of all sizes are kept and found again; null to keep none. */
export async function costsOf(size: number, code: string, keep: string | null): Promise<Costs> {
  const session = await launchChromium({
    path: ensureEngine('chromium').path,
    headless: true,
    extension: buildExtension('chromium', 'granted'),
    ...(keep !== null && { profile: resolve(keep, String(size)) }),
  });
  try {
    const page = await session.openPage('welcome.html');
    page.on('console', (message) => process.stderr.write(`${message.text()}\n`));
    page.setDefaultTimeout(0);
    await page.evaluate(code);
    const filled = await filledWith(page, size);
    const measured = v.parse(MeasuredSchema, await page.evaluate(`recordBench.measure(${size})`));
    const popup = await popupTimes(session, measured.large);
    const merged =
      keep === null ? v.parse(MergedSchema, await page.evaluate(`recordBench.merge(${size})`)) : null;
    return { filled, merged, times: { ...measured.times, popup }, usage: measured.usage };
  } finally {
    await session.close();
  }
}

/** Fills the record, unless it is a kept one that was filled. */
async function filledWith(page: Page, size: number): Promise<Costs['filled']> {
  const before = v.parse(v.nullable(v.string()), await page.evaluate('recordBench.filledBefore()'));
  const filled = before === null ? await page.evaluate(`recordBench.fill(${size})`) : JSON.parse(before);
  return v.parse(FilledSchema, filled);
}

/** From opening the popup at a statement to its first earlier one, the one who has very many. */
async function popupTimes(session: ChromiumSession, statementId: string): Promise<number[]> {
  const all: number[] = [];
  for (let n = 0; n < 5; n++) {
    const begun = performance.now();
    const popup = await session.openPopup(1, statementId);
    await popup.waitForSelector('.earlier-item');
    all.push(performance.now() - begun);
    await popup.close();
  }
  return all;
}
