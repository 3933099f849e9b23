import type { Article } from '../../lib/model.ts';
import { Heading } from '../ui/Heading.tsx';
import { dayWords } from '../wording/dates.ts';

/** Which article this is: headline, outlet, day. */
export function PageHeading({ article, arriving }: { article: Article; arriving: boolean }) {
  return (
    <div class="page-heading">
      <Heading arriving={arriving} language={article.language}>
        {article.title}
      </Heading>
      <p class="facts">
        <bdi>{article.publisher}</bdi>
        {article.published && <time dateTime={article.published}>{dayWords(article.published)}</time>}
      </p>
    </div>
  );
}
