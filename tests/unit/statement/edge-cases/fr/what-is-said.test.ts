import { expect, it } from 'vitest';
import { told } from '../../support.ts';
import { edgeCases, examples, WHAT_IS_SAID } from '../items.ts';

edgeCases('fr', WHAT_IS_SAID, {
  '11 titles, names, terms, irony and charges in marks': examples(
    'fr',

    ['a book', 'Anne Morel a présenté son livre « Les Eaux du fleuve », paru en mai.', []],
    ['a company', 'La société « Les Ponts du Nord » a racheté le journal « L’Écho de la rive ».', []],
    ['a charge', 'Paul Renard est jugé pour « faux et usage de faux en écriture ».', []],
    ['irony', 'Le « plus grand pont du monde » tient en dix planches.', []],
    ['a motto', 'La ville a pour devise « Toujours plus loin ensemble ».', []],
  ),
  '12 fragments woven into the reporter’s sentence': examples(
    'fr',
    [
      'a clause that holds one',
      'Anne Morel a affirmé que le pont était « à bout de forces ».',
      ['mixed Anne Morel: le pont était « à bout de forces »'],
    ],
    [
      'a name that somebody gives a thing',
      'Anne Morel a qualifié la décision de « faute lourde et durable ».',
      ['mixed Anne Morel: faute lourde et durable'],
    ],
  ),
  '13 headlines and pull quotes that repeat a statement': examples('fr', [
    'a headline without marks, and its quotation',
    'Anne Morel : le pont sera fermé dès demain\n\n« Le pont sera fermé dès demain », a déclaré Anne Morel.',
    ['direct Anne Morel: Le pont sera fermé dès demain'],
  ]),
  '14 questions and answers': () => {
    it('give the answers to the one who is asked', () => {
      const text =
        'Entretien avec Anne Morel, maire de Vire.\n\nLe Fanal : Le pont sera-t-il fermé ?\n\nAnne Morel : Oui, dès le mois de mai.\n\nLe Fanal : Et le bac ?\n\nAnne Morel : Il reprendra le lendemain.';
      const answers = told(text, 'fr');
      expect(answers).toEqual(
        expect.arrayContaining([
          'direct Anne Morel: Oui, dès le mois de mai',
          'direct Anne Morel: Il reprendra le lendemain',
        ]),
      );
    });
  },
  '15 speech denied, declined or supposed': examples(
    'fr',
    ['denied', 'Anne Morel n’a pas dit que le pont serait fermé.', []],
    ['declined', 'Anne Morel a refusé de dire si le pont serait fermé.', []],
    ['declined, with a noun', 'Anne Morel n’a pas souhaité préciser quand le pont serait fermé.', []],
    ['supposed', 'Si Anne Morel annonce que le pont ferme, la ville protestera.', []],
  ),
  '16 beliefs and findings': examples(
    'fr',
    ['what somebody hopes', 'Anne Morel espère que le pont tiendra.', []],
    ['what a study shows', 'Une étude montre que le pont tiendra.', []],
  ),
  '17 reporting that goes on without a cue': examples('fr', [
    'behind «selon»',
    'Selon Anne Morel, le pont sera fermé. D’après elle, le bac reprendra en mai.',
    ['indirect Anne Morel: le pont sera fermé', 'indirect Anne Morel: le bac reprendra en mai'],
  ]),
  '18 speech within speech': examples('fr', [
    'a report that one has heard',
    'Anne Morel a raconté que Paul Renard avait dit que le pont tiendrait.',
    [
      'indirect Anne Morel: Paul Renard avait dit que le pont tiendrait',
      'indirect Paul Renard (via Anne Morel): le pont tiendrait',
    ],
  ]),
  '19 outlets that pass words on': examples('fr', [
    'an outlet that names its source',
    '« Nous fermerons le pont », a déclaré Anne Morel, citée par Le Fanal.',
    ['direct Anne Morel: Nous fermerons le pont'],
  ]),
});
