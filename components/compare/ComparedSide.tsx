import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../../lib/model.ts';
import type { ComparedStatement } from '../../lib/views/comparison.ts';
import { AnnotationBadge } from '../annotation/AnnotationBadge.tsx';
import { DateKnownFrom, SaidWhen } from '../statement/DateFacts.tsx';
import { Go } from '../ui/Go.tsx';
import { type LayeredPiece, layeredPieces } from '../ui/layers.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { inMarks } from '../wording/marks.ts';

interface ComparedSideProps {
  side: ComparedStatement;
  title: string;
  onOpen: (statementId: string) => void;
  onSpeaker: (speakerId: string) => void;
}

const LAYERS = ['both', 'only', 'shifted'] as const;
type Layer = (typeof LAYERS)[number];

/** One of two statements: when, where, its words with the differences marked, and its source. */
export function ComparedSide({ side, title, onOpen, onSpeaker }: ComparedSideProps) {
  const id = useId();
  const { statement, article, annotation, speaker, link, both, only, shifted } = side;
  const { language } = article;
  const pieces = layeredPieces(statement.text, { both, only, shifted }, LAYERS);
  const name = speaker?.names[language] ?? statement.speaker?.name ?? speaker?.name;
  return (
    <section class="compare-side" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="facts">
        <SaidWhen statement={statement} />
        <bdi>{article.publisher}</bdi>
        <span>{i18n.t(`statement.${statement.kind}`)}</span>
      </p>
      <p class="compare-who">
        {speaker ? (
          <Go to={(at) => at.speaker(speaker.id)} onGo={() => onSpeaker(speaker.id)}>
            <bdi lang={language}>{name}</bdi>
          </Go>
        ) : (
          <bdi lang={language}>{name ?? i18n.t('page.byNobody')}</bdi>
        )}
        {statement.speaker?.role && (
          <span class="role" lang={language} dir="auto">
            {statement.speaker.role}
          </span>
        )}
      </p>
      <blockquote>
        <span class="quotation" lang={language} dir="auto">
          {statement.kind === 'direct' ? <q>{pieces.map(marked)}</q> : pieces.map(marked)}
        </span>
      </blockquote>
      <WordsAside words="compare.saidBoth" text={statement.text} spans={both} language={language} />
      <WordsAside words="compare.saidOnly" text={statement.text} spans={only} language={language} />
      <WordsAside words="compare.saidShifted" text={statement.text} spans={shifted} language={language} />
      <p class="facts">
        <DateKnownFrom statement={statement} language={language} />
        {statement.recalled && <span>{i18n.t('statement.recalledHere')}</span>}
        {annotation && <AnnotationBadge annotation={annotation} />}
      </p>
      <p class="links">
        <OutLink address={link}>{i18n.t('statement.source')}</OutLink>
        <Go to={(at) => at.statement(statement.id)} onGo={() => onOpen(statement.id)}>
          {i18n.t('earlier.open')}
        </Go>
      </p>
    </section>
  );
}

function marked({ text, layers }: LayeredPiece<Layer>) {
  return layers.length === 0 ? (
    text
  ) : (
    <span class={layers.map((layer) => `word-${layer}`).join(' ')}>{text}</span>
  );
}

interface WordsAsideProps {
  words: 'compare.saidBoth' | 'compare.saidOnly' | 'compare.saidShifted';
  text: string;
  spans: readonly Span[];
  language: string;
}

/** What the marks show, in words for whom they do not. */
function WordsAside({ words, text, spans, language }: WordsAsideProps) {
  if (spans.length === 0) return null;
  const quoted = spans.map(({ start, end }) => inMarks(text.slice(start, end), language));
  return <p class="unseen">{i18n.t(words, { words: quoted.join(', ') })}</p>;
}
