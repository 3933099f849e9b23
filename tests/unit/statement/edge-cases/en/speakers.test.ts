import { expect, it } from 'vitest';
import { statementsIn } from '../../support.ts';
import { edgeCases, examples, isOneStatement, SPEAKERS } from '../items.ts';

edgeCases('en', SPEAKERS, {
  '20 the speaker before, behind and between': examples(
    'en',
    ['before', 'Anna Kern said, “The bridge will close.”', ['direct Anna Kern: The bridge will close']],
    ['behind', '“The bridge will close,” said Anna Kern.', ['direct Anna Kern: The bridge will close']],
    ['between', '“The bridge,” Anna Kern said, “will close.”', ['direct Anna Kern: The bridge … will close']],
  ),
  '21 the verb before its subject, and asides between them': examples(
    'en',
    [
      'an apposition with another name in it',
      '“It will hold,” Anna Kern, who replaced Paul Reed in May, said.',
      ['direct Anna Kern: It will hold'],
    ],
    [
      'an office with its name in the apposition',
      '“It will hold,” the mayor, Anna Kern, said.',
      ['direct Anna Kern: It will hold'],
    ],
  ),
  '22 the next quotation, without a cue': examples('en', [
    'in the same paragraph, and not long after',
    '“The bridge is old,” said Anna Kern. “It will close.”\n\nThe ferry is new.\n\nIt runs daily.\n\n“Nobody pays for it now.”',
    [
      'direct Anna Kern: The bridge is old',
      'direct Anna Kern: It will close',
      'direct ?: Nobody pays for it now',
    ],
  ]),
  '23 pronouns, and what gender tells': examples('en', [
    'the woman named before a man',
    'Anna Kern met Paul Reed in Arden. She said that the bridge would close.',
    ['indirect Anna Kern: the bridge would close'],
  ]),
  '24 offices and epithets': examples('en', [
    'an office told beside its holder',
    'Anna Kern, the mayor of Arden, came late. The mayor said that the ferry would run.',
    ['indirect Anna Kern: the ferry would run'],
  ]),
  '25 names that are inflected, turned about or shared': examples('en', [
    'a surname alone, and one with a title',
    'Anna Kern met Paul Reed. “It will hold,” Mr. Reed said. “It will fall,” said Ms. Kern.',
    ['direct Paul Reed: It will hold', 'direct Anna Kern: It will fall'],
  ]),
  '26 several who speak, and those spoken to': examples(
    'en',
    [
      'one spoken to',
      'Anna Kern told Paul Reed that the bridge would close.',
      ['indirect Anna Kern: the bridge would close'],
    ],
    [
      'two in one sentence',
      'Anna Kern said that the bridge would hold, and Paul Reed said that it would fall.',
      ['indirect Anna Kern: the bridge would hold', 'indirect Paul Reed: it would fall'],
    ],
  ),
  '27 bodies, unnamed sources, and nobody': examples(
    'en',
    [
      'a source described by somebody else’s office',
      'A source close to the mayor said the bridge would close.',
      ['indirect source close to the mayor: the bridge would close'],
    ],
    ['a capital', 'Moscow said that the bridge would close.', ['indirect Moscow: the bridge would close']],
    ['a passive', 'It was said that the bridge would close.', []],
  ),
  '28 reporting without a verb of speech': examples(
    'en',
    [
      'a source',
      'According to Anna Kern, the bridge would close.',
      ['indirect Anna Kern: the bridge would close'],
    ],
    ['a label', 'Anna Kern: “The bridge will close.”', ['direct Anna Kern: The bridge will close']],
    [
      'a verb of late',
      'Anna Kern tweeted that the bridge was old.',
      ['indirect Anna Kern: the bridge was old'],
    ],
    ['a verb with a particle', '“It is old!” Anna Kern shot back.', ['direct Anna Kern: It is old']],
  ),
  '29 one statement in two wordings': () => {
    it('sees one through other marks and another end', () => {
      expect(isOneStatement('The bridge will close in May.', 'the bridge will close in May')).toBe(true);
    });
  },
  '30 a day in the clause that is not the article’s': () => {
    it('reads the day from the words that report', () => {
      const [statement] = statementsIn('On January 8, Anna Kern said that the bridge would close.', 'en');
      expect(statement?.said).toMatchObject({ from: '2025-01-08', to: '2025-01-08' });
    });

    it('leaves a time before the name out of it', () => {
      const [statement] = statementsIn('Last month Anna Kern said the ferry would run.', 'en');
      expect(statement?.speaker?.name).toBe('Anna Kern');
    });
  },
});
