import { i18n } from '#i18n';
import { ACCURACY, labelOf } from '../../lib/annotation/verdicts.ts';
import { VerdictMark } from '../annotation/VerdictMark.tsx';
import { interfaceLanguage } from '../wording/locale.ts';

/** Formats that are names, the same in every language. */
const FILES = ['CSV', 'Markdown', 'ClaimReview'];

/** The reader's annotation of a statement, and the files that it can go into. */
export function AnnotatePicture() {
  const verdict = labelOf(ACCURACY, 'half-true', interfaceLanguage());
  const note = i18n.t('picture.note');
  const tag = i18n.t('picture.tag');
  const files = FILES.join(', ');
  return (
    <div class="picture" role="img" aria-label={i18n.t('picture.annotateAlt', { verdict, note, tag, files })}>
      <p class="picture-name">
        <VerdictMark verdict="half-true" />
        {verdict}
      </p>
      <p>{note}</p>
      <p class="picture-chips">
        <span class="picture-tag">{tag}</span>
      </p>
      <p class="picture-export">
        <span>{i18n.t('picture.export')}</span>
        {FILES.map((file) => (
          <span key={file} class="picture-file">
            {file}
          </span>
        ))}
      </p>
    </div>
  );
}
