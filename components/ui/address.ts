import { LIMITS } from '../../lib/limits.ts';

/** Whether a text is an address that may be opened or kept: http or https, nothing else. */
export function isWebAddress(text: string): boolean {
  return text.length <= LIMITS.addressLength && /^https?:\/\//iu.test(text) && URL.canParse(text);
}

/** The host of an address as people write it; null for what is no web address. */
export function hostOf(address: string): string | null {
  return isWebAddress(address) ? new URL(address).hostname : null;
}
