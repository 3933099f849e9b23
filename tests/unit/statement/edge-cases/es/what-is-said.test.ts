import { expect, it } from 'vitest';
import { told } from '../../support.ts';
import { edgeCases, examples, WHAT_IS_SAID } from '../items.ts';

edgeCases('es', WHAT_IS_SAID, {
  '11 titles, names, terms, irony and charges in marks': examples(
    'es',
    ['a book', 'Ana Robles presentó su libro «Las aguas del río», publicado en mayo.', []],
    ['a company', 'La empresa «Puentes del Norte» compró el diario «El Eco de la orilla».', []],
    ['a charge', 'Luis Prado será juzgado por «falsedad en documento público».', []],
    ['irony', 'El «mayor puente del mundo» cabe en diez tablas.', []],
    ['a motto', 'La ciudad tiene por lema «Siempre más lejos juntos».', []],
  ),
  '12 fragments woven into the reporter’s sentence': examples(
    'es',
    [
      'a clause that holds one',
      'Ana Robles afirmó que el puente estaba «al borde del colapso».',
      ['mixed Ana Robles: el puente estaba «al borde del colapso»'],
    ],
    [
      'a name that somebody gives a thing',
      'Ana Robles calificó la decisión de «error grave y duradero».',
      ['mixed Ana Robles: error grave y duradero'],
    ],
  ),
  '13 headlines and pull quotes that repeat a statement': examples('es', [
    'a headline without marks, and its quotation',
    'Ana Robles: el puente cerrará mañana\n\n«El puente cerrará mañana», declaró Ana Robles.',
    ['direct Ana Robles: El puente cerrará mañana'],
  ]),
  '14 questions and answers': () => {
    it('give the answers to the one who is asked', () => {
      const text =
        'Entrevista con Ana Robles, alcaldesa de Vira.\n\nEl Faro: ¿Cerrará el puente?\n\nAna Robles: Sí, desde el mes de mayo.\n\nEl Faro: ¿Y el barco?\n\nAna Robles: Volverá al día siguiente.';
      expect(told(text, 'es')).toEqual(
        expect.arrayContaining([
          'direct Ana Robles: Sí, desde el mes de mayo',
          'direct Ana Robles: Volverá al día siguiente',
        ]),
      );
    });
  },
  '15 speech denied, declined or supposed': examples(
    'es',
    ['denied', 'Ana Robles no dijo que el puente fuera a cerrar.', []],
    ['declined', 'Ana Robles rehusó decir si el puente cerraría.', []],
    ['declined, of several words', 'Ana Robles no quiso precisar cuándo cerraría el puente.', []],
    ['supposed', 'Si Ana Robles anuncia que el puente cierra, la ciudad protestará.', []],
  ),
  '16 beliefs and findings': examples(
    'es',
    ['what somebody hopes', 'Ana Robles espera que el puente aguante.', []],
    ['what a study shows', 'Un estudio muestra que el puente aguantará.', []],
  ),
  '17 reporting that goes on without a cue': examples('es', [
    'behind «según»',
    'Según Ana Robles, el puente cerrará. En su opinión, el barco volverá en mayo.',
    ['indirect Ana Robles: el puente cerrará', 'indirect Ana Robles: el barco volverá en mayo'],
  ]),
  '18 speech within speech': examples('es', [
    'a report that one has heard',
    'Ana Robles contó que Luis Prado había dicho que el puente aguantaría.',
    [
      'indirect Ana Robles: Luis Prado había dicho que el puente aguantaría',
      'indirect Luis Prado (via Ana Robles): el puente aguantaría',
    ],
  ]),
  '19 outlets that pass words on': examples('es', [
    'an outlet that names its source',
    '«Cerraremos el puente», declaró Ana Robles, citada por El Faro.',
    ['direct Ana Robles: Cerraremos el puente'],
  ]),
});
