import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findShift, SHIFT_SHOWN } from '../../../../lib/compare/shift/shift.ts';
import { languageByCode } from '../../../../lib/language/languages.ts';

/** `code` is that of both, or of each: `ru-en`. */
function shiftIn(code: string, a: string, b: string) {
  const [language, other] = code.split('-').map(languageByCode);
  if (!language) throw new Error(`no language ${code}`);
  return findShift(a, b, language, other);
}

/** What is shown of two statements: pairs of words and why, `a ↔ b (why)`; nothing where nothing is shown. */
function shown(code: string, a: string, b: string): string[] {
  const shift = shiftIn(code, a, b);
  if (!shift || shift.score < SHIFT_SHOWN) return [];
  const words = (text: string, spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return shift.evidence.map((found) => `${words(a, found.a)} ↔ ${words(b, found.b)} (${found.why})`);
}

describe('a possible shift', () => {
  test.each([
    // Antonyms on one scale.
    ['en', 'We will raise the grain tariff', 'The grain tariff will be cut', 'raise ↔ cut (antonym)'],
    [
      'ru',
      'Проезд по мосту останется бесплатным',
      'За проезд по мосту придётся платить',
      'бесплатным ↔ платить (antonym)',
    ],
    ['ru', 'Курение в кафе разрешим', 'Курение в кафе запрещаем', 'разрешим ↔ запрещаем (antonym)'],
    // Negation of the same word.
    [
      'en',
      'We shall sign the river treaty',
      'We shall not sign the river treaty',
      'sign ↔ not sign (negation)',
    ],
    [
      'ru',
      'Карвения вступит в северный союз',
      'Карвения не вступит в северный союз',
      'вступит ↔ не вступит (negation)',
    ],
    // Negation of a word on no scale.
    [
      'ru',
      'Мы с Верешем обедали на плотине',
      'Мы с Верешем не обедали на плотине',
      'обедали ↔ не обедали (negation)',
    ],
    // A negation behind what it turns.
    [
      'ru',
      'Пенсионный возраст повышать не будем',
      'Пенсионный возраст повысим',
      'повышать не ↔ повысим (negation)',
    ],
    ['uk', 'Тариф на воду підвищимо', 'Тариф на воду не підвищимо', 'підвищимо ↔ не підвищимо (negation)'],
    ['uk', 'Школи в селах збережемо', 'Школи в селах закриємо', 'збережемо ↔ закриємо (antonym)'],
    [
      'de',
      'Wir werden die Studiengebühren abschaffen',
      'Die Studiengebühren bleiben',
      'abschaffen ↔ bleiben (antonym)',
    ],
    [
      'de',
      'Die Mehrwertsteuer wird erhöht',
      'Die Mehrwertsteuer wird nicht erhöht',
      'erhöht ↔ nicht erhöht (negation)',
    ],
    [
      'fr',
      'Nous supprimerons le péage du tunnel',
      'Le péage du tunnel sera maintenu',
      'supprimerons ↔ maintenu (antonym)',
    ],
    ['fr', 'Le péage augmentera', 'Le péage ne augmentera pas', 'augmentera ↔ ne augmentera (negation)'],
    [
      'es',
      'Bajaremos el impuesto del agua',
      'Subiremos el impuesto del agua',
      'Bajaremos ↔ Subiremos (antonym)',
    ],
    [
      'es',
      'Cerraremos la central nuclear',
      'No cerraremos la central nuclear',
      'Cerraremos ↔ No cerraremos (negation)',
    ],
    // Modality.
    [
      'ru',
      'Вакцинация учителей будет добровольной',
      'Вакцинация учителей станет обязательной',
      'добровольной ↔ обязательной (modality)',
    ],
    [
      'en',
      'Helmets for cyclists must be voluntary',
      'Helmets for cyclists must be mandatory',
      'voluntary ↔ mandatory (modality)',
    ],
    // Numbers of one unit.
    [
      'ru',
      'На мосту работают 40 инженеров',
      'На мосту работают 12 инженеров',
      '40 инженеров ↔ 12 инженеров (number)',
    ],
    [
      'en',
      'The school budget is 5 million crowns',
      'The school budget is 3 million crowns',
      '5 million crowns ↔ 3 million crowns (number)',
    ],
    // In two languages.
    ['ru-en', 'Пошлину на зерно отменим', 'The grain tariff will be kept', 'отменим ↔ kept (antonym)'],
    ['uk-ru', 'Лікарню в Мергені закриють', 'Больницу в Мергене сохраним', 'закриють ↔ сохраним (antonym)'],
    [
      'de-en',
      'Wir unterzeichnen den Vertrag nicht',
      'The treaty has been signed',
      'unterzeichnen den Vertrag nicht ↔ signed (negation)',
    ],
    [
      'ru-en',
      'На плотине работают 40 инженеров',
      'There are 12 engineers at the dam',
      '40 инженеров ↔ 12 engineers (number)',
    ],
    // What is thought not to be is said not to be.
    ['es', 'No creo que el peaje suba', 'El peaje subirá', 'No creo que el peaje suba ↔ subirá (negation)'],
    // A negative word at the head negates by itself.
    [
      'de',
      'Niemand schließt die Grenze',
      'Wir schließen die Grenze',
      'Niemand schließt ↔ schließen (negation)',
    ],
  ])('%s: %s / %s', (code, a, b, evidence) => {
    const [ofA, ofB = ofA] = code.split('-');
    expect(shown(code, a, b)).toContain(evidence);
    expect(shown(`${ofB}-${ofA}`, b, a)).not.toEqual([]);
  });

  test.each([
    ['on different subjects', 'ru', 'Курение в кафе разрешим', 'Вырубку леса запретим'],
    ['that say the same', 'en', 'We will raise the grain tariff', 'The grain tariff must be increased'],
    ['with «не только»', 'ru', 'Не только мост построим, но и дорогу', 'Мост построим, и дорогу тоже'],
    ['with a double negation', 'ru', 'Не могу не поддержать договор о воде', 'Я поддерживаю договор о воде'],
    [
      'with negative words beside «не»',
      'ru',
      'Никто никогда не отменял налог на землю',
      'Налог на землю не отменяли',
    ],
    ['turned twice', 'en', 'We oppose the ban on grain exports', 'Grain exports must be allowed'],
    ['turned twice, by will', 'ru', 'Отменять налог на землю не собираемся', 'Налог на землю сохраним'],
    ['with equal numbers', 'en', 'The dam needs 40 engineers', 'There are 40 engineers at the dam'],
    ['with years', 'ru', 'Мост построен в 2024 году', 'Мост построен в 2025 году'],
    [
      'of which one says, in another clause, what the other says',
      'ru',
      'Плата за проезд не самоцель. Плату за проезд сохраним',
      'Плату за проезд сохраним',
    ],
    ['of which one is a condition', 'ru', 'Если тариф не снизят, уйду', 'Тариф снизят'],
    ['of which one denies having said it', 'ru', 'Я не говорил, что плотина опасна', 'Плотина безопасна'],
    [
      'of which one tells what others say',
      'uk',
      'Опозиція каже, що ми скоротимо пенсії',
      'Пенсій ніхто не скоротить',
    ],
    ['that share a place only', 'uk', 'Міст у Мергені закрито', 'Музей у Мергені відкрито'],
    ['with a number that may be the other', 'ru', 'Построено более 40 школ', 'Построено 42 школы'],
    [
      'with numbers of different years',
      'ru',
      'В 2024 году построено 40 школ',
      'В 2025 году построено 12 школ',
    ],
    ['with so many more', 'en', 'We built 40 schools', 'We built another 12 schools'],
    [
      'of which one tells by how much',
      'ru',
      'Явка на выборах выросла на 5 процентов',
      'Явка на выборах составила 70 процентов',
    ],
    [
      'in two languages that say the same',
      'ru-en',
      'Пошлину на зерно отменим',
      'The grain tariff will be scrapped',
    ],
    [
      'in two languages that share a name only',
      'ru-en',
      'Талсай закроет школы',
      'Banks in Talsay open again',
    ],
    ['that share an office only', 'ru', 'Министр культуры остаётся', 'Министр энергетики уходит'],
  ])('is not shown between statements %s (%s)', (_, code, a, b) => {
    expect(shown(code, a, b)).toEqual([]);
  });

  test('weighs the purpose of a thing nothing: only the thing itself counts', () => {
    expect(
      shown('en', 'Build the northern road to reduce traffic', 'The northern road will be built'),
    ).toEqual([]);
  });

  test('is found in one clause of many', () => {
    const long = 'Schools need teachers. We will abolish the bridge toll; the roads are safe.';
    expect(shown('en', long, 'The bridge toll will be kept')).toEqual(['abolish ↔ kept (antonym)']);
  });
});

test('evidence stands in both texts, and a statement never differs from itself', () => {
  const word = fc.constantFrom(
    ...'мы не отменим налог на землю 40 процентов сохраним , . запретим право'.split(' '),
  );
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const shift = shiftIn('ru', a, b);
      if (!shift) return;
      expect(shift.score).toBeGreaterThan(0);
      expect(shift.score).toBeLessThanOrEqual(1);
      expect(shift.evidence).not.toEqual([]);
      for (const { a: inA, b: inB } of shift.evidence) {
        for (const { start, end } of inA) expect(a.slice(start, end).trim()).not.toBe('');
        for (const { start, end } of inB) expect(b.slice(start, end).trim()).not.toBe('');
      }
    }),
  );
});

test('a language without words of shift tells nothing', () => {
  const en = languageByCode('en');
  if (!en) throw new Error('no English');
  const { shift: _, ...bare } = en;
  expect(findShift('We will raise the tax', 'We will cut the tax', bare)).toBeNull();
});
