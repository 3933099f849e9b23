import { i18n } from '#i18n';
import { Filled } from '../ui/Filled.tsx';
import { dayWords } from '../wording/dates.ts';
import { BEFORE, NOW, pictureWords, SPEECH } from './picture-words.ts';

/** Two statements of one speaker, the earlier one below, with the words that differ marked. */
export function ComparePicture() {
  const { speaker, before, now, beforeOnly, nowOnly } = pictureWords();
  const days = { earlierDay: dayWords(BEFORE), day: dayWords(NOW) };
  const alt = i18n.t('picture.compareAlt', { speaker, earlier: before, words: now, ...days });
  return (
    <div class="picture" role="img" aria-label={alt}>
      <p class="picture-name">{speaker}</p>
      <Said day={days.day} message={i18n.t('picture.now', { words: SPEECH })} only={nowOnly} />
      <p class="picture-earlier">{i18n.t('picture.earlier')}</p>
      <Said day={days.earlierDay} message={i18n.t('picture.before', { words: SPEECH })} only={beforeOnly} />
    </div>
  );
}

function Said({ day, message, only }: { day: string; message: string; only: string }) {
  return (
    <div class="picture-said">
      <p class="facts">
        <span>{day}</span>
      </p>
      <p class="picture-speech">
        <q>
          <Filled message={message}>
            <span class="word-only word-shifted">{only}</span>
          </Filled>
        </q>
      </p>
    </div>
  );
}
