/** Hashes that keys are made of. Both are stable for ever: stored keys depend on them. */

/** Bytes of a digest that an id keeps: at a million articles a chance collision is out of the question, a made one too. */
const ID_BYTES = 12;

/**
 * The id of an article, from its canonical address. Cryptographic, since a hostile page may choose its address: no
 * page can pass for another's article.
 */
export async function articleIdOf(address: string): Promise<string> {
  const digest = await sha256(address);
  return btoa(String.fromCharCode(...digest.subarray(0, ID_BYTES)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** A hash by which a text is known to be unchanged. */
export async function textHashOf(text: string): Promise<string> {
  const digest = await sha256(text);
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/**
 * 53 bits of a string, in base 36: quick and synchronous, for keys within one article or one speaker, where an equal
 * key is only a first sign. The method is cyrb53 (public domain).
 */
export function quickHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** 16 bits of a string: a bucket of the recall index. FNV-1a, its two halves folded together. */
export function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash >>> 16) ^ hash) & 0xffff;
}
