import { build } from 'vite';

/**
 * A program of several modules as one script, to be run inside a page.
 * @param entry absolute path of its first module.
 * @throws Error where it cannot be bundled.
 */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'inPage' } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output[0];
  if (!chunk) throw new Error('nothing was bundled');
  return chunk.code;
}
