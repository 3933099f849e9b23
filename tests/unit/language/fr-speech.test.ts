import { describe, expect, it } from 'vitest';
import { told } from '../statement/support.ts';

/** An article, and its statements as `kind speaker: words`. */
const EXAMPLES: readonly (readonly [what: string, text: string, statements: readonly string[]])[] = [
  [
    'a quotation and its tag with the auxiliary first',
    '« Nous fermerons le pont en mai », a déclaré la ministre Anne Morel.',
    ['direct Anne Morel: Nous fermerons le pont en mai'],
  ],
  [
    'no comma between the quotation and its tag',
    '« Nous fermerons le vieux pont en mai » a assuré Anne Morel.',
    ['direct Anne Morel: Nous fermerons le vieux pont en mai'],
  ],
  [
    'a pronoun behind the verb',
    'Anne Morel est venue à Vire. « Rien n’est encore décidé », a-t-elle ajouté.',
    ['direct Anne Morel: Rien n’est encore décidé'],
  ],
  [
    'a tag between commas inside the marks',
    '« Le vieux pont, a expliqué Anne Morel, sera fermé dès demain. »',
    ['direct Anne Morel: Le vieux pont … sera fermé dès demain'],
  ],
  [
    'a reflexive verb',
    '« Personne ne viendra jusqu’ici ! » s’est exclamée Anne Morel.',
    ['direct Anne Morel: Personne ne viendra jusqu’ici'],
  ],
  [
    'a reported clause, elided or not',
    'Paul Renard a indiqué vendredi qu’une enquête était ouverte. Anne Morel affirme que la ville paiera.',
    ['indirect Paul Renard: une enquête était ouverte', 'indirect Anne Morel: la ville paiera'],
  ],
  [
    'a clause that holds a quoted fragment',
    'Anne Morel a estimé que le pont était « dans un état critique ».',
    ['mixed Anne Morel: le pont était « dans un état critique »'],
  ],
  [
    'sources',
    'Selon Paul Renard, la ville paiera. D’après la police, personne n’a été blessé.',
    ['indirect Paul Renard: la ville paiera', 'indirect police: personne n’a été blessé'],
  ],
  [
    'a sentence without marks before its tag',
    'La ville paiera les travaux, explique Paul Renard.',
    ['indirect Paul Renard: La ville paiera les travaux'],
  ],
  [
    'a line of dialogue',
    '— Nous partirons demain matin, dit Anne Morel.',
    ['direct Anne Morel: Nous partirons demain matin'],
  ],
  [
    'a clause after «comme»',
    'Comme l’a rappelé Anne Morel, le pont date du siècle dernier.',
    ['indirect Anne Morel: le pont date du siècle dernier'],
  ],
  ['what nobody said', 'Paul Renard n’a pas dit que la ville paierait.', []],
  ['a relative clause', 'La ville a annoncé une réforme que Paul Renard refuse.', []],
  ['another conjunction', 'Le prix varie selon sa définition. Il a annoncé ce que tous savaient.', []],
];

describe('statements in French', () => {
  it.each(EXAMPLES)('reads %s', (_what, text, statements) => {
    expect(told(text, 'fr')).toEqual(statements);
  });
});
