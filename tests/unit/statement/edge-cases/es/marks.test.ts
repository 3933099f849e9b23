import { expect, it } from 'vitest';
import { statementsIn } from '../../support.ts';
import { edgeCases, examples, MARKS, toldOnPage } from '../items.ts';

edgeCases('es', MARKS, {
  '1 marks opened again by each paragraph': examples(
    'es',
    [
      'with the opening mark',
      'Ana Robles declaró: «Cerraremos el puente viejo.\n\n«El barco volverá en mayo».\n\nLuis Prado se marchó.',
      ['direct Ana Robles: Cerraremos el puente viejo.\n\n«El barco volverá en mayo'],
    ],
    [
      'with the closing mark, as the academy has it',
      'Ana Robles declaró: «Cerraremos el puente viejo.\n\n»El barco volverá en mayo».\n\nLuis Prado se marchó.',
      ['direct Ana Robles: Cerraremos el puente viejo.\n\n»El barco volverá en mayo'],
    ],
  ),
  '2 marks unclosed, odd or mistyped': examples(
    'es',
    [
      'an unclosed mark costs its own paragraph at most',
      'El alcalde leyó «una carta sin fin.\n\nMás tarde: «Cerraremos el puente», declaró Ana Robles.',
      ['direct alcalde: una carta sin fin', 'direct Ana Robles: Cerraremos el puente'],
    ],
    [
      'a stray closing mark',
      'La sesión» fue larga. «Cerraremos el puente», declaró Ana Robles.',
      ['direct Ana Robles: Cerraremos el puente'],
    ],
  ),
  '3 marks within marks of the same glyph': examples('es', [
    'guillemets in guillemets',
    '«El viejo «Puente Nuevo» cerrará mañana», declaró Ana Robles.',
    ['direct Ana Robles: El viejo «Puente Nuevo» cerrará mañana'],
  ]),
  '4 marks within marks of another glyph': examples(
    'es',
    [
      'English marks in guillemets',
      '«Me dijo “nunca más” y se marchó», contó Ana Robles.',
      ['direct Ana Robles: Me dijo “nunca más” y se marchó'],
    ],
    [
      'single marks in English ones',
      '“El viejo ‘puente de los suspiros’ cerrará mañana”, declaró Ana Robles.',
      ['direct Ana Robles: El viejo ‘puente de los suspiros’ cerrará mañana'],
    ],
  ),
  '5 apostrophes that look like marks': examples('es', [
    'a name with an apostrophe',
    "«El barco de O'Brien y de D’Alba no vino», declaró Ana Robles.",
    ["direct Ana Robles: El barco de O'Brien y de D’Alba no vino"],
  ]),
  '6 one mark that closes two quotations': examples('es', [
    'a name at the end of a quotation',
    '«Todos hemos leído «Las olas», declaró Ana Robles.',
    ['direct Ana Robles: Todos hemos leído «Las olas'],
  ]),
  '7 blanks inside marks, ASCII and LaTeX marks': examples(
    'es',
    ...[
      '« Cerraremos el puente »',
      '"Cerraremos el puente"',
      "``Cerraremos el puente''",
      '“ Cerraremos el puente ”',
    ].map(
      (quotation) =>
        [
          quotation,
          `${quotation}, declaró Ana Robles.`,
          ['direct Ana Robles: Cerraremos el puente'],
        ] as const,
    ),
  ),
  '8 dialogue dashes, and a tag inside one pair of marks': examples(
    'es',
    [
      'a dialogue',
      '—Saldremos mañana —dijo Ana Robles—. El barco nos espera.\n—¡Sin mí! —respondió Luis Prado.',
      [
        'direct Ana Robles: Saldremos mañana',
        'direct Ana Robles: El barco nos espera',
        'direct Luis Prado: ¡Sin mí',
      ],
    ],
    [
      'a tag between dashes inside the marks',
      '«El puente cerrará —precisó Ana Robles—. El barco volverá en mayo».',
      ['direct Ana Robles: El puente cerrará', 'direct Ana Robles: El barco volverá en mayo'],
    ],
  ),
  '9 dashes in a quotation that open no tag': () => {
    it('set off what is added', () => {
      const [statement] = statementsIn(
        '«El puente —es del siglo pasado— no aguantará», declaró Ana Robles.',
        'es',
      );
      expect(statement?.text).toBe('El puente —es del siglo pasado— no aguantará');
      expect(statement?.parts).toBeUndefined();
    });
  },
  '10 mark-up inside a quotation': () => {
    it('cuts nothing', () => {
      const body = '<p>«Cerraremos <em>el</em> <a href="#">viejo puente</a>», declaró <b>Ana Robles</b>.</p>';
      expect(toldOnPage(body, 'es')).toEqual(['direct Ana Robles: Cerraremos el viejo puente']);
    });
  },
});
