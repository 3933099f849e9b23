import { describe, expect, it } from 'vitest';
import { findBrowser, findEngine, type System } from '../../../../scripts/browser/find.ts';

function system(platform: NodeJS.Platform, programs: string[], environment: NodeJS.ProcessEnv = {}): System {
  return {
    platform,
    environment: { PATH: '/opt/bin', ...environment },
    runs: (path) => programs.includes(path),
  };
}

describe('finding an installed browser', () => {
  it('takes Chrome before Chromium, Edge and Firefox', () => {
    const all = [
      '/usr/bin/firefox',
      '/usr/bin/microsoft-edge',
      '/usr/bin/chromium',
      '/opt/bin/google-chrome',
    ];
    expect(findBrowser(undefined, system('linux', all))).toEqual({
      engine: 'chromium',
      name: 'Chrome',
      path: '/opt/bin/google-chrome',
    });
    expect(findBrowser(undefined, system('linux', all.slice(0, 1)))?.name).toBe('Firefox');
  });

  it('finds nothing where nothing is installed', () => {
    expect(findBrowser(undefined, system('linux', []))).toBeNull();
    expect(findBrowser('firefox', system('linux', ['/usr/bin/chromium']))).toBeNull();
  });

  it('takes the one that is named, by product or by command', () => {
    const both = system('linux', ['/usr/bin/chromium', '/usr/bin/firefox-esr']);
    expect(findBrowser('Firefox', both)?.path).toBe('/usr/bin/firefox-esr');
    expect(findBrowser('firefox-esr', both)?.engine).toBe('firefox');
  });

  it('looks in the places for programs of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chrome', system('darwin', [mac]))?.path).toBe(mac);
    const edge = 'C:\\Programs/Microsoft/Edge/Application/msedge.exe';
    expect(findBrowser('edge', system('win32', [edge], { PROGRAMFILES: 'C:\\Programs' }))?.path).toBe(edge);
  });

  it('takes a path from the reader before CHROME_PATH, and CHROME_PATH before its own search', () => {
    const here = '/opt/own/browser';
    const chosen = { CHROME_PATH: here };
    expect(findBrowser(undefined, system('linux', [here, '/usr/bin/chromium'], chosen))?.path).toBe(here);
    expect(findBrowser('/own/firefox', system('linux', [here, '/own/firefox'], chosen))?.path).toBe(
      '/own/firefox',
    );
    expect(findBrowser('/no/such/browser', system('linux', ['/usr/bin/chromium']))).toBeNull();
  });

  it('finds an engine whichever browser the reader prefers', () => {
    const both = system('linux', ['/usr/bin/chromium', '/usr/bin/firefox']);
    expect(findEngine('firefox', both)?.path).toBe('/usr/bin/firefox');
    expect(findEngine('chromium', system('linux', ['/usr/bin/firefox']))).toBeNull();
  });
});
