import { expect, it } from 'vitest';
import { statementsIn } from '../../support.ts';
import { edgeCases, examples, isOneStatement, SPEAKERS } from '../items.ts';

edgeCases('es', SPEAKERS, {
  '20 the speaker before, behind and between': examples(
    'es',
    ['before', 'Ana Robles declaró: «Cerraremos el puente».', ['direct Ana Robles: Cerraremos el puente']],
    ['behind', '«Cerraremos el puente», declaró Ana Robles.', ['direct Ana Robles: Cerraremos el puente']],
    [
      'between',
      '«Cerraremos el puente», declaró Ana Robles, «y el barco volverá».',
      ['direct Ana Robles: Cerraremos el puente … y el barco volverá'],
    ],
    [
      'between, before a short part',
      '“El puente”, ha dicho Ana Robles, “es viejo”.',
      ['direct Ana Robles: El puente … es viejo'],
    ],
    [
      'between two sentences',
      '«Cerraremos el puente», declaró Ana Robles. «El barco volverá».',
      ['direct Ana Robles: Cerraremos el puente', 'direct Ana Robles: El barco volverá'],
    ],
  ),
  '21 the verb before its subject, and asides between them': examples(
    'es',
    [
      'an apposition and its name',
      'Ana Robles, que sucedió a Luis Prado en mayo, declaró que el puente cerraría.',
      ['indirect Ana Robles: el puente cerraría'],
    ],
    [
      'the verb before an aside and its subject',
      '«El puente cerrará», anunció el martes, en declaraciones a la prensa, la alcaldesa de Vira, Ana Robles.',
      ['direct Ana Robles: El puente cerrará'],
    ],
    [
      'a day behind the subject',
      'El puente cerrará, anunció la alcaldesa Ana Robles el mes pasado.',
      ['indirect Ana Robles: El puente cerrará'],
    ],
  ),
  '22 the next quotation, without a cue': examples('es', [
    'in the next paragraph',
    '«Cerraremos el puente», declaró Ana Robles.\n\n«El barco volverá a la mañana siguiente».',
    ['direct Ana Robles: Cerraremos el puente', 'direct Ana Robles: El barco volverá a la mañana siguiente'],
  ]),
  '23 pronouns, and what gender tells': examples(
    'es',
    [
      'the one of that sex',
      'Ana Robles recibió a Luis Prado. «Cerraremos el puente», dijo ella. «Me opongo», respondió él.',
      ['direct Ana Robles: Cerraremos el puente', 'direct Luis Prado: Me opongo'],
    ],
    [
      'no pronoun at all',
      'Ana Robles declaró que el puente cerraría. También señaló que faltaba dinero.',
      ['indirect Ana Robles: el puente cerraría', 'indirect Ana Robles: faltaba dinero'],
    ],
    [
      'the writer, who is nobody named',
      'Ana Robles declaró que el puente cerraría. Le pregunté si faltaba dinero.',
      ['indirect Ana Robles: el puente cerraría', 'indirect ?: si faltaba dinero'],
    ],
  ),
  '24 offices and epithets': examples(
    'es',
    [
      'who holds the office',
      'La ministra de Transportes Ana Robles llegó a Vira. La ministra anunció que el puente cerraría.',
      ['indirect Ana Robles: el puente cerraría'],
    ],
    [
      'an office that nobody is named for',
      '«El puente cerrará», declaró el alcalde.',
      ['direct alcalde: El puente cerrará'],
    ],
  ),
  '25 names that are inflected, turned about or shared': examples('es', [
    'one of two surnames after the full name',
    'Elena Robles Prado preside la región. «El puente cerrará», declaró Robles.',
    ['direct Elena Robles Prado: El puente cerrará'],
  ]),
  '26 several who speak, and those spoken to': examples(
    'es',
    [
      'one spoken to, before the clause',
      'Ana Robles explicó a Luis Prado que el puente cerraría.',
      ['indirect Ana Robles: el puente cerraría'],
    ],
    [
      'those spoken to, before the speaker',
      '«El puente cerrará», declaró a la agencia Norte el alcalde de Vira, Luis Prado.',
      ['direct Luis Prado (via Norte): El puente cerrará'],
    ],
    [
      'two in one sentence',
      'Ana Robles afirmó que el puente aguantaría, mientras que Luis Prado sostuvo que caería pronto.',
      ['indirect Ana Robles: el puente aguantaría', 'indirect Luis Prado: caería pronto'],
    ],
  ),
  '27 bodies, unnamed sources, and nobody': examples(
    'es',
    ['a body', 'El ministerio indicó que el puente cerraría.', ['indirect ministerio: el puente cerraría']],
    [
      'an unnamed source',
      'Según una fuente de la investigación, el puente cerrará.',
      ['indirect fuente de la investigación: el puente cerrará'],
    ],
    [
      'nobody',
      'Ana Robles llegó. Se dice que el puente está encantado.',
      ['indirect ?: el puente está encantado'],
    ],
  ),
  '28 reporting without a verb of speech': examples(
    'es',
    [
      'a bare colon',
      'Ana Robles: «Cerraremos el puente en mayo».',
      ['direct Ana Robles: Cerraremos el puente en mayo'],
    ],
    ['«según» behind', 'El puente cerrará, según Ana Robles.', ['indirect Ana Robles: El puente cerrará']],
    [
      'other sources',
      'A juicio de Ana Robles, el puente es demasiado viejo.',
      ['indirect Ana Robles: el puente es demasiado viejo'],
    ],
    [
      'verbs of several words',
      'Ana Robles dejó claro que el puente cerraría. Luego volvió a decir que faltaba dinero.',
      ['indirect Ana Robles: el puente cerraría', 'indirect Ana Robles: faltaba dinero'],
    ],
    [
      'what is to be read',
      '«El puente es viejo», puede leerse en el informe.',
      ['direct informe: El puente es viejo'],
    ],
  ),
  '29 one statement in two wordings': () => {
    it('is known by its words', () => {
      expect(
        isOneStatement(
          'Cerraremos el viejo puente en el mes de mayo, y el barco volverá',
          '[Cerraremos] el viejo puente en el mes de mayo (…) y el barco volverá.',
        ),
      ).toBe(true);
      expect(isOneStatement('Cerraremos el puente en mayo', 'Abriremos el museo en junio')).toBe(false);
    });
  },
  '30 a day in the clause that is not the article’s': () => {
    it('dates the speech, not the article', () => {
      const [statement] = statementsIn('Ana Robles declaró el 8 de febrero que el puente cerraría.', 'es');
      expect(statement?.said).toMatchObject({ from: '2025-02-08', to: '2025-02-08' });
    });
    it('dates nothing where it is a day of what is told', () => {
      const [statement] = statementsIn(
        'Ana Robles declaró que el puente había cerrado el 8 de febrero.',
        'es',
      );
      expect(statement?.said).toMatchObject({ basis: 'published' });
    });
  },
});
