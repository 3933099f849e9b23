import { describe, expect, it } from 'vitest';
import { PAGE_FORMAT } from '../../../../components/exchange/file-work.ts';
import { FORMAT_IDS, formatWords } from '../../../../components/exchange/import-formats.ts';
import { IMPORT_FORMATS } from '../../../../lib/exchange/import/formats.ts';
import { speak } from '../support/i18n.ts';

describe('the formats that an import can be said to have', () => {
  it('are those that have a reader, and pages', () => {
    expect([...FORMAT_IDS].sort()).toEqual([PAGE_FORMAT, ...IMPORT_FORMATS.map(({ id }) => id)].sort());
  });

  it.each(['en', 'ru'] as const)('each have a name of their own, in %s', (locale) => {
    speak(locale);
    const names = FORMAT_IDS.map(formatWords);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('');
  });
});
