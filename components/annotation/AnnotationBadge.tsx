import { i18n } from '#i18n';
import { ACCURACY, labelOf } from '../../lib/annotation/verdicts.ts';
import type { Annotation } from '../../lib/model.ts';
import { interfaceLanguage } from '../wording/locale.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** Says in a word that a statement is annotated, and with what verdict. */
export function AnnotationBadge({ annotation }: { annotation: Annotation }) {
  const { verdict } = annotation;
  return (
    <span class="badge">
      <VerdictMark verdict={verdict} />
      {verdict ? labelOf(ACCURACY, verdict, interfaceLanguage()) : i18n.t('page.noteOnly')}
    </span>
  );
}
