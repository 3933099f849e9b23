import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpeakerArticles } from '../../lib/views/speaker-study.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { dayWords } from '../wording/dates.ts';
import { inMarks } from '../wording/marks.ts';
import type { SpeakerPagePort } from './port.ts';

interface PartArticlesProps {
  port: Pick<SpeakerPagePort, 'speakerArticles'>;
  speakerId: string;
  onPart: (articleId: string) => void;
}

const NOTHING: SpeakerArticles = { articles: [], total: 0, next: 0 };

/** The articles that report a speaker, any of which may mean somebody else; read when they are asked for. */
export function PartArticles({ port, speakerId, onPart }: PartArticlesProps) {
  const [list, setList] = useState(NOTHING);
  const [failed, setFailed] = useState(false);
  const { articles, total, next } = list;
  const more = async () => {
    if (next === null) return;
    try {
      const found = await port.speakerArticles(speakerId, next);
      setList((before) => ({ ...found, articles: [...before.articles, ...found.articles] }));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <details
      class="part-articles"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && articles.length === 0) more();
      }}
    >
      <summary>{i18n.t('speaker.articles')}</summary>
      {total === 1 && <p class="hint">{i18n.t('speaker.onlyArticle')}</p>}
      <ul class="sites">
        {articles.map(({ article, names, statements }) => (
          <li key={article.id}>
            <span>
              <OutLink address={article.address}>{article.title}</OutLink>
              <span class="facts">
                <bdi>{article.publisher}</bdi>
                {article.published && <time dateTime={article.published}>{dayWords(article.published)}</time>}
                <span>{names.map((name) => inMarks(name, article.language)).join(', ')}</span>
                <span>
                  {inNumber(i18n.t('timeline.statements', { n: numberWords(statements) }), statements)}
                </span>
              </span>
            </span>
            {total > 1 && (
              <button
                type="button"
                aria-label={i18n.t('speaker.partNamed', { title: article.title })}
                onClick={() => onPart(article.id)}
              >
                {i18n.t('speaker.part')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {failed && <p class="error">{i18n.t('app.problem')}</p>}
      {next !== null && articles.length > 0 && (
        <button type="button" class="link" onClick={more}>
          {i18n.t('earlier.more')}
        </button>
      )}
    </details>
  );
}
