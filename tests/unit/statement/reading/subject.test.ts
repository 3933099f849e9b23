import { describe, expect, it } from 'vitest';
import { findCues } from '../../../../lib/statement/reading/cues.ts';
import { readingOf } from '../../../../lib/statement/reading/read.ts';
import { subjectOf } from '../../../../lib/statement/reading/subject.ts';
import { analysisOf } from '../support.ts';

/** Who the last cue of a sentence belongs to: the words of the whole phrase. */
function subject(text: string, language: string, inverted = false): string | null {
  const analysis = analysisOf(text, language);
  const sentence = analysis.sentences[0];
  if (!sentence) return null;
  const cues = findCues(sentence.items, analysis.speech);
  const cue = cues[cues.length - 1];
  const head = cue && subjectOf(readingOf(analysis, sentence, cues), cue, inverted);
  if (!head) return null;
  return text.slice(sentence.items[head.phrase.first]?.start, sentence.items[head.phrase.whole]?.end);
}

describe('the subject of a cue in English', () => {
  it.each([
    ['Anna Kern said that it rained.', 'Anna Kern'],
    [
      'Anna Kern, who replaced Tom Reed in May, said that it rained.',
      'Anna Kern, who replaced Tom Reed in May',
    ],
    ['In September last year Mr Reed said that it rained.', 'Mr Reed'],
    ['Officials with the bridge committee said that it rained.', 'Officials with the bridge committee'],
    ['Engineers who built the bridge have said that it rained.', 'Engineers'],
    ['But she later added that it rained.', 'she'],
    ['Kern opened the bridge on Monday, saying it would hold.', 'Kern'],
  ])('%s', (text, words) => {
    expect(subject(text, 'en')).toBe(words);
  });

  it('follows in a tag that the verb opens, with its apposition', () => {
    expect(subject('said Anna Kern, 53, a bridge engineer from Arden, Vt., who retired.', 'en', true)).toBe(
      'Anna Kern, 53, a bridge engineer from Arden, Vt., who retired',
    );
  });

  it('is never whoever is told', () => {
    expect(subject('Anna Kern told The Arden Post in May.', 'en', true)).toBe('Anna Kern');
  });
});

describe('the subject of a cue in Russian', () => {
  it.each([
    ['После встречи министр Анна Лещук отметила, что мост готов.', 'министр Анна Лещук'],
    ['Дан в свою очередь ответил, что мост готов.', 'Дан'],
    ['Как сообщил «Заре» инженер Пётр Дан, мост готов.', 'инженер Пётр Дан'],
    ['Инженер Анны Лещук Пётр Дан сообщил, что мост готов.', 'Инженер Анны Лещук Пётр Дан'],
    ['Позже журналистам она сказала, что мост готов.', 'она'],
    ['По словам инженера Петра Дана, мост готов.', 'инженера Петра Дана'],
  ])('%s', (text, words) => {
    expect(subject(text, 'ru')).toBe(words);
  });

  it('agrees with its verb in gender and number', () => {
    expect(subject('Пётр Дан и врачи больницы сообщили, что мост готов.', 'ru')).toBe('врачи больницы');
  });

  it('may stand after words of place in a tag', () => {
    expect(subject('сказал на открытии моста генеральный директор Пётр Дан.', 'ru', true)).toBe(
      'генеральный директор Пётр Дан',
    );
  });
});
