import { expect, it } from 'vitest';
import { told } from '../../support.ts';
import { edgeCases, examples, WHAT_IS_SAID } from '../items.ts';

edgeCases('de', WHAT_IS_SAID, {
  '11 titles, names, terms, irony and charges in marks': examples(
    'de',
    ['a book', 'Clara Vogt stellte ihr Buch „Die Wasser des Flusses“ vor.', []],
    ['a company', 'Die Firma „Brücken des Nordens“ kaufte die Zeitung „Echo am Ufer“.', []],
    ['irony', 'Die „größte Brücke der Welt“ besteht aus zehn Brettern.', []],
    ['what something is called', 'Dies nennt man einen „Aktensprung“.', []],
  ),
  '12 fragments woven into the reporter’s sentence': examples(
    'de',
    [
      'a clause that holds one',
      'Clara Vogt sagte, die Brücke sei „am Ende ihrer Kräfte“.',
      ['mixed Clara Vogt: die Brücke sei „am Ende ihrer Kräfte“'],
    ],
    [
      'a judgement, even of one word',
      'Clara Vogt bezeichnete den Plan als „haltlos“.',
      ['mixed Clara Vogt: haltlos'],
    ],
  ),
  '13 headlines and pull quotes that repeat a statement': examples('de', [
    'a headline without marks, and its quotation',
    'Clara Vogt: Brücke wird gesperrt\n\n„Die Brücke wird morgen gesperrt“, sagte Clara Vogt.',
    ['direct Clara Vogt: Die Brücke wird morgen gesperrt'],
  ]),
  '14 questions and answers': () => {
    it('give the answers to the one who is asked', () => {
      const text =
        'Interview mit Clara Vogt, Bürgermeisterin von Vire.\n\nKurier: Wird die Brücke gesperrt?\n\nClara Vogt: Ja, schon im Monat Mai.\n\nKurier: Und die Fähre?\n\nClara Vogt: Sie fährt am Tag danach.';
      expect(told(text, 'de')).toEqual(
        expect.arrayContaining([
          'direct Clara Vogt: Ja, schon im Monat Mai',
          'direct Clara Vogt: Sie fährt am Tag danach',
        ]),
      );
    });
  },
  '15 speech denied, declined or supposed': examples(
    'de',
    ['supposed', 'Wenn Clara Vogt sagt, dass die Brücke schließt, protestiert die Stadt.', []],
    ['declined', 'Clara Vogt lehnte eine Stellungnahme ab.', []],
  ),
  '16 beliefs and findings': examples('de', [
    'what something proves',
    'Die Risse beweisen, dass die Brücke alt ist.',
    [],
  ]),
  '17 reporting that goes on without a cue': examples(
    'de',
    [
      'in the subjunctive',
      'Clara Vogt sagte, die Brücke sei alt. Sie werde im Mai gesperrt.',
      ['indirect Clara Vogt: die Brücke sei alt', 'indirect Clara Vogt: Sie werde im Mai gesperrt'],
    ],
    [
      'after what somebody did',
      'Clara Vogt kritisierte den Rat. Er habe zu lange gewartet.',
      ['indirect Clara Vogt: Er habe zu lange gewartet'],
    ],
  ),
  '18 speech within speech': examples('de', [
    'a report that one has heard',
    'Clara Vogt sagte, dass Jonas Brandt versprochen habe, die Brücke zu öffnen.',
    [
      'indirect Clara Vogt: Jonas Brandt versprochen habe, die Brücke zu öffnen',
      'indirect Jonas Brandt (via Clara Vogt): die Brücke zu öffnen',
    ],
  ]),
  '19 outlets that pass words on': examples('de', [
    'to whom it was said',
    '„Wir schließen die Brücke“, sagte Clara Vogt dem Kurier.',
    ['direct Clara Vogt: Wir schließen die Brücke'],
  ]),
});
