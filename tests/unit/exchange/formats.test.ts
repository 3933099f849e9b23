import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, formatById } from '../../../lib/exchange/formats.ts';

describe('export formats', () => {
  it('are found by their id, each id once', () => {
    for (const format of EXPORT_FORMATS) expect(formatById(format.id)).toBe(format);
    expect(formatById('docx')).toBeUndefined();
  });
});
