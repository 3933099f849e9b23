import { describe, expect, it } from 'vitest';
import { hostOf, isWebAddress } from '../../../../components/ui/address.ts';

describe('an address that may be opened', () => {
  it.each(['https://vestnik.example/a', 'http://127.0.0.1:8080/', 'HTTPS://kurier.example'])(
    'is %s',
    (text) => {
      expect(isWebAddress(text)).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'https:vestnik.example',
    'https://',
    'vestnik.example',
    '',
    `https://vestnik.example/${'a'.repeat(5000)}`,
  ])('is not %.40s', (text) => {
    expect(isWebAddress(text)).toBe(false);
    expect(hostOf(text)).toBeNull();
  });

  it('tells its host', () => {
    expect(hostOf('https://news.vestnik.example:8443/a?b#c')).toBe('news.vestnik.example');
  });
});
