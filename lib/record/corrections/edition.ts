import { foldText } from '../../compare/words.ts';
import type { Article } from '../../model.ts';
import { quickHash } from '../hash.ts';
import { outletOf } from '../speakers/speakers.ts';

/**
 * Equal for an article's other addresses, where a page does not say which is the canonical one: the same outlet, title and
 * day. Two articles may share it by chance, so the words themselves have to be found besides.
 */
export function editionOf({ address, title, published }: Pick<Article, 'address' | 'title' | 'published'>) {
  return quickHash(`${outletOf(address)} ${foldText(title)} ${published ?? ''}`);
}
