import { expect, it } from 'vitest';
import { statementsIn } from '../../support.ts';
import { edgeCases, examples, MARKS, toldOnPage } from '../items.ts';

edgeCases('fr', MARKS, {
  '1 marks opened again by each paragraph': examples('fr', [
    'with the opening mark, and the last alone closed',
    'Anne Morel a déclaré : « Nous fermerons le vieux pont.\n\n« Le bac reprendra en mai. »\n\nPaul Renard est parti.',
    ['direct Anne Morel: Nous fermerons le vieux pont.\n\n« Le bac reprendra en mai'],
  ]),
  '2 marks unclosed, odd or mistyped': examples(
    'fr',
    [
      'an unclosed mark costs its own paragraph at most',
      'Le maire a lu « une lettre sans fin.\n\nPlus tard : « Nous fermerons le pont », a déclaré Anne Morel.',
      ['direct Anne Morel: Nous fermerons le pont'],
    ],

    [
      'a stray closing mark',
      'La séance » fut longue. « Nous fermerons le pont », a déclaré Anne Morel.',
      ['direct Anne Morel: Nous fermerons le pont'],
    ],
  ),
  '3 marks within marks of the same glyph': examples('fr', [
    'guillemets in guillemets',
    '« Le vieux « Pont-Neuf » sera fermé demain », a déclaré Anne Morel.',
    ['direct Anne Morel: Le vieux « Pont-Neuf » sera fermé demain'],
  ]),
  '4 marks within marks of another glyph': examples(
    'fr',
    [
      'English marks in guillemets',
      '« Il m’a dit “plus jamais ça” et il est parti », a raconté Anne Morel.',
      ['direct Anne Morel: Il m’a dit “plus jamais ça” et il est parti'],
    ],
    [
      'guillemets in English marks',
      '“Le vieux « pont des Soupirs » sera fermé demain”, a déclaré Anne Morel.',
      ['direct Anne Morel: Le vieux « pont des Soupirs » sera fermé demain'],
    ],
  ),
  '5 apostrophes that look like marks': examples(
    'fr',
    [
      'elisions, straight and curved',
      "« L'été d'avant, l’eau n’est pas montée jusqu'ici », a déclaré Anne Morel.",
      ["direct Anne Morel: L'été d'avant, l’eau n’est pas montée jusqu'ici"],
    ],
    ['no statement of elisions alone', "L'hôtel d'en face, c'est l'ancien siège de l'union.", []],
  ),
  '6 one mark that closes two quotations': examples('fr', [
    'a name at the end of a quotation',
    '« Nous avons tous relu « Les Vagues », a déclaré Anne Morel.',
    ['direct Anne Morel: Nous avons tous relu « Les Vagues'],
  ]),
  '7 blanks inside marks, ASCII and LaTeX marks': examples(
    'fr',
    ...[
      '«\u00a0Nous fermerons le pont\u00a0»',
      '«\u202fNous fermerons le pont\u202f»',
      '"Nous fermerons le pont"',
      "``Nous fermerons le pont''",
      '“ Nous fermerons le pont ”',
    ].map(
      (quotation) =>
        [
          quotation,
          `${quotation}, a déclaré Anne Morel.`,
          ['direct Anne Morel: Nous fermerons le pont'],
        ] as const,
    ),
  ),
  '8 dialogue dashes, and a tag inside one pair of marks': examples(
    'fr',
    ...['—', '–', '-'].map(
      (dash) =>
        [
          `a dialogue with ${dash}`,
          `${dash} Nous partirons demain, dit Anne Morel. Le bac nous attend.`,
          ['direct Anne Morel: Nous partirons demain', 'direct Anne Morel: Le bac nous attend'],
        ] as const,
    ),
    [
      'an answer whose cry stands before its tag',
      '— Nous partirons demain, dit Anne Morel.\n— Sans moi ! répondit Paul Renard.',
      ['direct Anne Morel: Nous partirons demain', 'direct Paul Renard: Sans moi'],
    ],
    [
      'a tag between commas inside the marks',
      '« Le pont sera fermé, a précisé Anne Morel. Le bac reprendra en mai. »',
      ['direct Anne Morel: Le pont sera fermé', 'direct Anne Morel: Le bac reprendra en mai'],
    ],
  ),
  '9 dashes in a quotation that open no tag': () => {
    it('set off what is added', () => {
      const [statement] = statementsIn(
        '« Le pont – il date du siècle dernier – ne tiendra pas », a déclaré Anne Morel.',
        'fr',
      );
      expect(statement?.text).toBe('Le pont – il date du siècle dernier – ne tiendra pas');
      expect(statement?.parts).toBeUndefined();
    });
  },
  '10 mark-up inside a quotation': () => {
    it('cuts nothing', () => {
      const body =
        '<p>« Nous <em>fermerons</em> le <a href="#">vieux pont</a> », a déclaré <b>Anne Morel</b>.</p>';
      expect(toldOnPage(body, 'fr')).toEqual(['direct Anne Morel: Nous fermerons le vieux pont']);
    });
  },
});
