import { i18n } from '#i18n';

const KINDS = ['direct', 'reported', 'earlier', 'shift', 'annotated'] as const;
const WORDS = {
  direct: () => i18n.t('welcome.legendDirect'),
  reported: () => i18n.t('welcome.legendReported'),
  earlier: () => i18n.t('welcome.legendEarlier'),
  shift: () => i18n.t('welcome.legendShift'),
  annotated: () => i18n.t('welcome.legendAnnotated'),
} as const;

/** The marks on the page, each shown on the words that explain it. */
export function Legend() {
  return (
    <ul class="legend">
      {KINDS.map((kind) => (
        <li key={kind}>
          <span class={`sample sample-${kind}`}>{WORDS[kind]()}</span>
        </li>
      ))}
    </ul>
  );
}
