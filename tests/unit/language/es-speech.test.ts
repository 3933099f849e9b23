import { describe, expect, it } from 'vitest';
import { told } from '../statement/support.ts';

/** An article, and its statements as `kind speaker: words`. */
const EXAMPLES: readonly (readonly [what: string, text: string, statements: readonly string[]])[] = [
  [
    'a quotation and its tag',
    '«Cerraremos el puente en mayo», aseguró la ministra Ana Robles.',
    ['direct Ana Robles: Cerraremos el puente en mayo'],
  ],
  [
    'the compound past',
    '"Cerraremos el puente en mayo", ha dicho el alcalde Luis Prado.',
    ['direct Luis Prado: Cerraremos el puente en mayo'],
  ],
  [
    'a dialogue whose dashes touch the tag',
    '—No iremos al puente —dijo Ana Robles—. Mañana lo veremos todo.',
    ['direct Ana Robles: No iremos al puente', 'direct Ana Robles: Mañana lo veremos todo'],
  ],
  [
    'a question in a dialogue',
    '—¿Cuándo vendrán los demás? —preguntó Ana Robles.',
    ['direct Ana Robles: ¿Cuándo vendrán los demás'],
  ],
  [
    'a reported clause, its subject on either side',
    'Ana Robles señaló que el plan saldrá adelante. Dijo el ministro Luis Prado que la ley llegará en mayo.',
    ['indirect Ana Robles: el plan saldrá adelante', 'indirect Luis Prado: la ley llegará en mayo'],
  ],
  [
    'the subject of the first predicate',
    'El alcalde Luis Prado rompió con su partido y afirmó que dejará el cargo.',
    ['indirect Luis Prado: dejará el cargo'],
  ],
  [
    'a relative clause between the subject and the verb',
    'La asociación que representa a los vecinos dice que el agua no llega.',
    ['indirect asociación: el agua no llega'],
  ],
  [
    'sources, and a verb after «según»',
    'Según Ana Robles, el plan sigue en pie. Según explicó Luis Prado, la obra acabará en mayo.',
    ['indirect Ana Robles: el plan sigue en pie', 'indirect Luis Prado: la obra acabará en mayo'],
  ],
  [
    'a clause that holds a quoted fragment',
    'Ana Robles denunció que el puente está «a punto de caer».',
    ['mixed Ana Robles: el puente está «a punto de caer»'],
  ],
  [
    'a verb whose subject is understood',
    'Ana Robles dijo que vendría pronto. La obra es cara y no acabará nunca, afirma.',
    ['indirect Ana Robles: vendría pronto', 'indirect Ana Robles: La obra es cara y no acabará nunca'],
  ],
  ['what nobody said', 'Ana Robles no dijo que el puente fuera seguro.', []],
  ['an object with its relative clause', 'El alcalde anunció una ley que prohibirá las obras.', []],
  ['another conjunction', 'Luis Prado avanzó hasta el puente, que divide la ciudad en dos partes.', []],
  ['what cannot have spoken', 'Según la costumbre, el puente se cierra en mayo.', []],
];

describe('statements in Spanish', () => {
  it.each(EXAMPLES)('reads %s', (_what, text, statements) => {
    expect(told(text, 'es')).toEqual(statements);
  });
});
