import { i18n } from '#i18n';
import type { FoundSpeaker, LanguageCode } from '../../lib/model.ts';
import { BLANK, Filled } from '../ui/Filled.tsx';
import { Evidence } from '../ui/Quotation.tsx';
import { isGuessed } from '../wording/guess.ts';

/** How the speaker is known, where that is worth a doubt, and who passed the words on. */
export function SpeakerFacts({ speaker, language }: { speaker: FoundSpeaker; language: LanguageCode }) {
  return (
    <>
      {isGuessed(speaker) && (
        <span>
          <Filled message={i18n.t('statement.speakerGuessed', { words: BLANK })}>
            <Evidence text={speaker.mention.text} language={language} />
          </Filled>
        </span>
      )}
      {speaker.via && <span>{i18n.t('statement.via', { name: speaker.via })}</span>}
    </>
  );
}
