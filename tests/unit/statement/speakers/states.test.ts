import { describe, expect, it } from 'vitest';
import { statementsIn } from '../support.ts';

describe('a state, or the capital that speaks for it, is a body', () => {
  it.each([
    ['en', 'Russia said that the talks would go on.', 'Russia'],
    ['en', 'The United States said that it would wait.', 'United States'],
    ['en', 'Beijing says it has met all the conditions.', 'Beijing'],
    ['ru', 'Украина настаивает, что граница закрыта.', 'Украина'],
    ['ru', 'В России сообщили, что договор готов.', 'Россия'],
    ['de', 'Frankreich erklärte, dass die Grenze offen bleibe.', 'Frankreich'],
    ['uk', 'Польща заявила, що кордон закрито.', 'Польща'],
  ] as const)('%s: %s', (language, text, name) => {
    expect(statementsIn(text, language)[0]?.speaker).toMatchObject({ name, sort: 'body' });
  });

  it('but not where the article tells of a person with that name', () => {
    const text = 'Michael Jordan came on Monday. Jordan said that he was late.';
    expect(statementsIn(text, 'en')[0]?.speaker).toMatchObject({ name: 'Michael Jordan', sort: 'person' });
  });
});
