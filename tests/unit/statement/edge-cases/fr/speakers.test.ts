import { expect, it } from 'vitest';
import { statementsIn } from '../../support.ts';
import { edgeCases, examples, isOneStatement, SPEAKERS } from '../items.ts';

edgeCases('fr', SPEAKERS, {
  '20 the speaker before, behind and between': examples(
    'fr',
    [
      'before',
      'Anne Morel a déclaré : « Nous fermerons le pont. »',
      ['direct Anne Morel: Nous fermerons le pont'],
    ],
    [
      'behind',
      '« Nous fermerons le pont », a déclaré Anne Morel.',
      ['direct Anne Morel: Nous fermerons le pont'],
    ],
    [
      'between',
      '« Nous fermerons le pont, a déclaré Anne Morel, et le bac reprendra. »',
      ['direct Anne Morel: Nous fermerons le pont … et le bac reprendra'],
    ],
    [
      'between two pairs of marks',
      '« Nous fermerons le pont », a déclaré Anne Morel. « Le bac reprendra. »',
      ['direct Anne Morel: Nous fermerons le pont', 'direct Anne Morel: Le bac reprendra'],
    ],
  ),
  '21 the verb before its subject, and asides between them': examples('fr', [
    'an apposition and its name',
    'Anne Morel, qui a succédé à Paul Renard en mai, a déclaré que le pont serait fermé.',
    ['indirect Anne Morel: le pont serait fermé'],
  ]),
  '22 the next quotation, without a cue': examples('fr', [
    'in the next paragraph',
    '« Nous fermerons le pont », a déclaré Anne Morel.\n\n« Le bac reprendra dès le lendemain matin. »',
    [
      'direct Anne Morel: Nous fermerons le pont',
      'direct Anne Morel: Le bac reprendra dès le lendemain matin',
    ],
  ]),
  '23 pronouns, and what gender tells': examples('fr', [
    'the one of that sex',
    'Anne Morel a reçu Paul Renard. « Nous fermerons le pont », a-t-elle déclaré. « Je m’y oppose », a-t-il répondu.',
    ['direct Anne Morel: Nous fermerons le pont', 'direct Paul Renard: Je m’y oppose'],
  ]),
  '24 offices and epithets': examples(
    'fr',
    [
      'who holds the office',
      'La ministre des transports Anne Morel est venue à Vire. La ministre a annoncé que le pont serait fermé.',
      ['indirect Anne Morel: le pont serait fermé'],
    ],
    [
      'an office that nobody is named for',
      '« Le pont sera fermé », a déclaré le préfet.',
      ['direct préfet: Le pont sera fermé'],
    ],
  ),
  '25 names that are inflected, turned about or shared': examples('fr', [
    'a surname after the full name',
    'Hélène Brécourt préside la région. « Le pont sera fermé », a déclaré Mme Brécourt.',
    ['direct Hélène Brécourt: Le pont sera fermé'],
  ]),
  '26 several who speak, and those spoken to': examples(
    'fr',
    [
      'one spoken to, before the clause',
      'Anne Morel a expliqué à Paul Renard que le pont serait fermé.',
      ['indirect Anne Morel: le pont serait fermé'],
    ],
    [
      'those spoken to, behind the speaker',
      '« Le pont sera fermé », a dit le préfet à la presse.',
      ['direct préfet: Le pont sera fermé'],
    ],
    [
      'two in one sentence',
      'Anne Morel a affirmé que le pont tiendrait, tandis que Paul Renard a soutenu qu’il tomberait.',
      ['indirect Anne Morel: le pont tiendrait', 'indirect Paul Renard: il tomberait'],
    ],
  ),
  '27 bodies, unnamed sources, and nobody': examples(
    'fr',
    [
      'a body',
      'Le ministère a indiqué que le pont serait fermé.',
      ['indirect ministère: le pont serait fermé'],
    ],
    [
      'an unnamed source',
      'Selon une source proche du dossier, le pont sera fermé.',
      ['indirect source proche du dossier: le pont sera fermé'],
    ],
    [
      'nobody',
      'Anne Morel est arrivée. On raconte que le pont est hanté.',
      ['indirect ?: le pont est hanté'],
    ],
  ),
  '28 reporting without a verb of speech': examples(
    'fr',
    [
      'a bare colon',
      'Anne Morel : « Nous fermerons le pont en mai. »',
      ['direct Anne Morel: Nous fermerons le pont en mai'],
    ],
    ['«selon» behind', 'Le pont sera fermé, selon Anne Morel.', ['indirect Anne Morel: Le pont sera fermé']],
    [
      'other sources',
      'De l’avis d’Anne Morel, le pont est trop vieux.',
      ['indirect Anne Morel: le pont est trop vieux'],
    ],
    [
      '«comme»',
      'Comme l’explique Anne Morel, le pont est trop vieux.',
      ['indirect Anne Morel: le pont est trop vieux'],
    ],
    [
      'a verb of several words',
      'Anne Morel a fait savoir que le pont serait fermé. Elle a tenu à préciser que le bac reprendrait.',
      ['indirect Anne Morel: le pont serait fermé', 'indirect Anne Morel: le bac reprendrait'],
    ],
  ),
  '29 one statement in two wordings': () => {
    it('is known by its words', () => {
      expect(
        isOneStatement(
          'Nous fermerons le vieux pont dès le mois de mai, et le bac reprendra',
          '[Nous] fermerons le vieux pont dès le mois de mai (…) et le bac reprendra !',
        ),
      ).toBe(true);
      expect(isOneStatement('Nous fermerons le pont en mai', 'Nous ouvrirons le musée en juin')).toBe(false);
    });
  },
  '30 a day in the clause that is not the article’s': () => {
    it('dates the speech, not the article', () => {
      const [statement] = statementsIn('Anne Morel a déclaré le 8 février que le pont serait fermé.', 'fr');
      expect(statement?.said).toMatchObject({ from: '2025-02-08', to: '2025-02-08' });
    });
    it('dates nothing where it is a day of what is told', () => {
      const [statement] = statementsIn(
        'Anne Morel a déclaré que le pont avait été fermé le 8 février.',
        'fr',
      );
      expect(statement?.said).toMatchObject({ basis: 'published' });
    });
  },
});
