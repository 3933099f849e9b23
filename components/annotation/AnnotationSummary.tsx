import { i18n } from '#i18n';
import { judgementsOf } from '../../lib/annotation/verdicts.ts';
import type { Annotation } from '../../lib/model.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { momentWords } from '../wording/dates.ts';
import { interfaceLanguage } from '../wording/locale.ts';
import { Note } from './Note.tsx';
import { VerdictMark } from './VerdictMark.tsx';

/** What the reader has annotated, in full. */
export function AnnotationSummary({ annotation }: { annotation: Annotation }) {
  const language = interfaceLanguage();
  return (
    <section class="annotation" aria-label={i18n.t('annotation.title')}>
      <ul class="judgements">
        {judgementsOf(annotation).map(({ axis, answer }) => (
          <li key={axis.name}>
            {axis.name === 'accuracy' && <VerdictMark verdict={annotation.verdict} />}
            <span class="axis">{axis.label[language]}:</span> {answer.label[language]}
          </li>
        ))}
      </ul>
      {annotation.note && <Note note={annotation.note} />}
      {annotation.sources.length > 0 && (
        <ul class="sources">
          {annotation.sources.map((source) => (
            <li key={source}>
              <OutLink address={source}>{source.replace(/^https?:\/\/(www\.)?/iu, '')}</OutLink>
            </li>
          ))}
        </ul>
      )}
      {annotation.tags.length > 0 && (
        <ul class="tags">
          {annotation.tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      <p class="hint">{i18n.t('annotation.updated', { date: momentWords(annotation.updated) })}</p>
    </section>
  );
}
