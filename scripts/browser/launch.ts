import type { InstalledBrowser } from './find.ts';
import type { LaunchOptions } from './profile.ts';
import type { Session } from './session.ts';

/** Starts a browser with an empty profile and loads the extension. */
export async function launchSession(
  { engine, path }: InstalledBrowser,
  options: Omit<LaunchOptions, 'path'>,
): Promise<Session> {
  // Loaded only when wanted: either driver takes a good part of a second to load.
  if (engine === 'firefox') return (await import('./firefox.ts')).launchFirefox({ ...options, path });
  return (await import('./chromium.ts')).launchChromium({ ...options, path });
}
