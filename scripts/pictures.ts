import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { fileOf, galleryOf } from './pictures/gallery.ts';
import { LIBRARY_VIEWS } from './pictures/library-views.ts';
import { PAGE_VIEWS } from './pictures/page-views.ts';
import { openScene, type Scene } from './pictures/scene.ts';
import { shot } from './pictures/shot.ts';
import { READING_VIEWS, type View } from './pictures/views.ts';

/**
 * Takes a picture of every view in a real Chromium that has read the samples, and writes the page that shows them all.
 * `npm run pictures -- [NAME...] [--to DIR]`: NAMEs choose views by how their names begin; DIR instead of `docs`.
 */

const PARTS = [
  ['On the page', PAGE_VIEWS],
  ['While reading', READING_VIEWS],
  ['The library', LIBRARY_VIEWS],
] as const;

async function takeAll(directory: string, names: readonly string[]): Promise<void> {
  const images = join(directory, 'images');
  mkdirSync(images, { recursive: true });
  const wanted = PARTS.flatMap(([, views]) => views).filter(
    (view) => names.length === 0 || names.some((name) => fileOf(view).startsWith(name)),
  );
  let bytes = 0;
  for (const locale of ['en', 'ru'] as const) {
    const views = wanted.filter((view) => (view.locale ?? 'en') === locale);
    if (views.length === 0) continue;
    const scene = await openScene(locale);
    try {
      for (const view of views) {
        const picture = await pictureOf(view, scene);
        writeFileSync(join(images, fileOf(view)), picture);
        bytes += picture.length;
        console.log(`${fileOf(view).padEnd(32)} ${(picture.length / 1000).toFixed(0).padStart(4)} kB`);
      }
    } finally {
      await scene.close();
    }
  }
  if (names.length === 0) writeFileSync(join(directory, 'views.md'), galleryOf(PARTS));
  console.log(`${wanted.length} pictures, ${(bytes / 1000).toFixed(0)} kB, in ${images}`);
}

async function pictureOf(view: View, scene: Scene): Promise<Buffer> {
  const { article } = scene;
  await article.setViewportSize(view.size);
  const page = await view.open(scene);
  await page.setViewportSize(view.size);
  await page.emulateMedia({ colorScheme: view.scheme ?? 'light', reducedMotion: 'reduce' });
  await page.bringToFront();
  // Two frames: the layout for the new size, and what is painted with it.
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))',
  );
  const picture = await shot(page);
  if (page !== article) await page.close();
  await view.after?.(scene);
  return picture;
}

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { to: { type: 'string', default: resolve(import.meta.dirname, '../docs') } },
});
await takeAll(resolve(values.to), positionals);
