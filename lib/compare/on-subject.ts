import { languageByCode } from '../language/languages.ts';
import type { LanguageCode } from '../model.ts';
import { withoutAddresses } from './relevance.ts';
import { bridgedWord } from './shift/across.ts';
import { isPlaceAt, PLACE_WEIGHT } from './shift/clauses.ts';
import { shiftLexicon } from './shift/lexicon.ts';
import { type About, sharedTopic } from './shift/topic.ts';
import { tellingWords } from './telling-words.ts';
import { wordsOf } from './words.ts';

/**
 * Whether two statements are on one subject: they share enough of the words that tell what they are about, weighed as
 * for possible shifts, but over the whole statements. In two languages the words of the bridge are set against each other.
 */

/** What was said, and in what language. */
export interface Content {
  text: string;
  language: LanguageCode;
}

/** From this strength up the subject is one: two long words of any statement, or one that is half of a short one. */
const SAME = 0.5;
/** Shorter words join statements that have nothing to do with each other. */
const SHORTEST = 3;
/** "VAT", «НДС»: what is told by its first letters tells as much as a word of usual length. */
const ACRONYM = /^\p{Lu}{2,5}$/u;
const ACRONYM_WEIGHT = 1;
/** Numbers tell when and how much, but not what about. */
const HAS_LETTERS = /\p{L}{2}/u;

/**
 * Tells of other statements whether they are on the subject of one. What `isCommon` says of a stem holds in the
 * language of that statement: words in nearly all that a speaker says, as the own country's, tell no subject.
 */
export function onSubjectOf(
  reading: Content,
  isCommon: (stem: string) => boolean = () => false,
): (other: Content) => boolean {
  const { language } = reading;
  const own = tellingIn(reading, isCommon);
  const bridged = acrossLanguages(reading, isCommon);
  return (other) => {
    const shared =
      other.language === language
        ? sharedTopic(own, tellingIn(other, isCommon))
        : sharedTopic(bridged, acrossLanguages(other, isCommon));
    return shared !== null && shared.strength >= SAME;
  };
}

/** The words that tell what a statement is about. */
function tellingIn({ text, language: code }: Content, isCommon: (stem: string) => boolean): About {
  const language = languageByCode(code);
  const isTelling = tellingWords(language);
  const lexicon = language?.shift && shiftLexicon(language.shift);
  const plain = withoutAddresses(text);
  const words = wordsOf(plain);
  const topic = words.flatMap((word, at) => {
    const { start, end, folded, stem } = word;
    const isAcronym = ACRONYM.test(plain.slice(start, end));
    if (!isAcronym && (folded.length < SHORTEST || !HAS_LETTERS.test(folded))) return [];
    if (!isTelling(folded) || isCommon(stem)) return [];
    const isPlace = lexicon !== undefined && isPlaceAt(plain, word, words[at - 1], lexicon);
    const weight = isPlace ? PLACE_WEIGHT : isAcronym ? ACRONYM_WEIGHT : undefined;
    return [{ start, end, stem, at, ...(weight !== undefined && { weight }) }];
  });
  return { topic, marks: [] };
}

/** The same, by what meets words of other languages. */
function acrossLanguages(content: Content, isCommon: (stem: string) => boolean): About {
  const plain = withoutAddresses(content.text);
  const { topic, marks } = tellingIn({ ...content, text: plain }, isCommon);
  return { topic: topic.map((word) => bridgedWord(plain, word, content.language)), marks };
}
