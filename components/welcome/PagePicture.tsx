import { i18n } from '#i18n';
import { Filled } from '../ui/Filled.tsx';
import { pictureWords, SPEECH } from './picture-words.ts';

/** An article in small: one sentence of it is underlined, as a statement is on the page. */
export function PagePicture() {
  const { now, speaker } = pictureWords();
  const outlet = i18n.t('picture.outlet');
  return (
    <div class="picture" role="img" aria-label={i18n.t('picture.pageAlt', { outlet, speaker, words: now })}>
      <p class="picture-outlet">{outlet}</p>
      <p class="picture-headline">{i18n.t('picture.headline')}</p>
      <span class="picture-line" />
      <p class="picture-speech">
        <Filled message={i18n.t('picture.sentence', { speaker, words: SPEECH })}>
          <q class="sample sample-earlier">{now}</q>
        </Filled>
      </p>
      <span class="picture-line" />
      <span class="picture-line picture-line-last" />
    </div>
  );
}
