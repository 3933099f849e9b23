import type { LanguageCode } from '../../model.ts';
import { bridgeTerms } from '../bridge.ts';
import type { Amount } from './amounts.ts';
import type { Mark, TopicWord } from './clauses.ts';
import type { Counted, ShiftReading } from './reading.ts';

/**
 * A statement made ready to be set against one in another language: words of the small dictionary stand for their
 * meaning, words of the scales for their place, names for how they sound. What the dictionary lacks meets nothing, but
 * tells that the subject is wider.
 */
export function acrossLanguages(text: string, reading: ShiftReading, language: LanguageCode): ShiftReading {
  return reading.map((clause) => acrossOf(text, clause, language));
}

/** A word of the dictionary tells as much as a long one; a name is shared by much that is about something else. */
const MEANING_WEIGHT = 1;
const NAME_WEIGHT = 0.4;

function acrossOf(text: string, clause: Counted, language: LanguageCode): Counted {
  const byStem = new Map<string, string>();
  const topic = clause.topic.map((word) => {
    const bridged = bridgedWord(text, word, language);
    byStem.set(word.stem, bridged.stem);
    return bridged;
  });
  const marks = clause.marks.map(({ pole, of, ...mark }): Mark => {
    const stem = pole ? `^${pole.axis}${pole.sign}` : '';
    return { ...mark, pole, stem, ...(of !== undefined && { of: byStem.get(of) ?? of }) };
  });
  const amounts = clause.amounts.flatMap((amount): Amount[] => {
    if (amount.unit === '%') return [amount];
    const behind = text.slice(amount.start, amount.end).replace(/^[\d\s.,]+/u, '');
    const meanings = bridgeTerms(behind, language).filter((term) => term.startsWith('='));
    return meanings.length > 0 ? [{ ...amount, unit: meanings.join(' ') }] : [];
  });
  return { ...clause, topic, marks, amounts };
}

/** A word that tells a subject, with what it meets words of other languages by in place of its stem. */
export function bridgedWord(text: string, word: TopicWord, language: LanguageCode): TopicWord {
  const [term] = bridgeTerms(text.slice(word.start, word.end), language);
  const isMeaning = term?.startsWith('=') ?? false;
  return {
    ...word,
    stem: term ?? `${language}:${word.stem}`,
    weight: word.weight ?? (isMeaning ? MEANING_WEIGHT : NAME_WEIGHT),
  };
}
