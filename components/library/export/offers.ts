import { i18n } from '#i18n';
import type { Article } from '../../../lib/model.ts';
import { inNumber, numberWords } from '../../wording/count.ts';
import { dayWords } from '../../wording/dates.ts';
import type { LibraryPort } from '../port.ts';
import type { Offer } from './OfferField.tsx';

/** As many as are looked through at a glance; who means another types on. */
const MOST = 8;

export const speakersFor =
  (port: Pick<LibraryPort, 'speakersNamed'>) =>
  async (typed: string): Promise<Offer[]> => {
    const found = await port.speakersNamed(typed);
    return found.slice(0, MOST).map(({ speaker: { id, name, roles }, statements }) => {
      const count = inNumber(i18n.t('library.statements', { n: numberWords(statements) }), statements);
      return { id, name, about: [Object.values(roles)[0], count].filter(Boolean).join(' · ') };
    });
  };

export const articlesFor =
  (port: Pick<LibraryPort, 'articles' | 'articlesOf'>) =>
  async (typed: string): Promise<Offer[]> => {
    const ids = await port.articles(typed);
    const found = await port.articlesOf(ids.slice(0, MOST));
    return found.map(({ article }) => ({
      id: article.id,
      name: nameOfArticle(article),
      about: [article.publisher, article.published && dayWords(article.published)]
        .filter(Boolean)
        .join(' · '),
    }));
  };

export const nameOfArticle = ({ title, address }: Pick<Article, 'title' | 'address'>) => title || address;
