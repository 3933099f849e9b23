import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvImport, previewCsv } from '../../../../lib/exchange/import/csv.ts';
import { problemsIn, rowsOf, statementsIn } from './rows-of.ts';

const URL = 'https://courier.example/1';
const read = async (text: string) => statementsIn(await rowsOf(csvImport, text));

describe('a table of statements', () => {
  it.each([
    ['commas', `Speaker,Quote,Date,Source,URL\nMira Oland,"It opens, in spring",2025-11-08,Courier,${URL}\n`],
    [
      'semicolons',
      `Speaker;Quote;Date;Source;URL\nMira Oland;It opens, in spring;2025-11-08;Courier;${URL}\n`,
    ],
    [
      'tabs',
      `Speaker\tQuote\tDate\tSource\tURL\r\nMira Oland\tIt opens, in spring\t2025-11-08\tCourier\t${URL}\r\n`,
    ],
    [
      'a byte order mark',
      `\uFEFFQuote,Speaker,Date,URL,Outlet\r\n"It opens, in spring",Mira Oland,11/8/2025,${URL},Courier\r\n,,11/30/2025,,\r\n`,
    ],
  ])('is read with %s', async (_, text) => {
    expect((await read(text))[0]).toMatchObject({
      text: 'It opens, in spring',
      kind: 'direct',
      speaker: { name: 'Mira Oland', sort: 'person' },
      said: { from: '2025-11-08', to: '2025-11-08', precision: 'day' },
      article: { address: URL, publisher: 'Courier' },
    });
  });

  it('may name its columns in Russian, and more of them than are known', async () => {
    const text = `№;Ссылка на источник;Дата;ФИО;Должность;Цитата;Издание;Примечание\n1;${URL};8 ноября 2025 г.;Мира Оланд;министр;«Мост откроют весной»;Курьер;проверить\n`;
    expect(await read(text)).toMatchObject([
      {
        text: 'Мост откроют весной',
        speaker: { name: 'Мира Оланд', role: 'министр' },
        said: { from: '2025-11-08', precision: 'day', basis: '8 ноября 2025 г.' },
        article: { publisher: 'Курьер', language: 'ru' },
        annotation: { note: 'проверить', verdict: null },
      },
    ]);
  });

  it('may have no header: then what stands in the columns tells', async () => {
    const text = `${URL},2025-11-08,Mira Oland,The bridge will open in spring and not a day later\n`;
    expect(await previewCsv(text)).toMatchObject({
      header: null,
      columns: { url: 0, date: 1, speaker: 2, quote: 3 },
    });
    expect(await read(text)).toMatchObject([{ speaker: { name: 'Mira Oland' } }]);
  });

  it('is read by the columns that the reader has chosen', async () => {
    const text = `a,b,c\nThe bridge will open,Mira Oland,${URL}\n`;
    expect((await previewCsv(text)).header).toBeNull();
    const columns = { quote: 0, speaker: 1, url: 2 };
    const rows = statementsIn(await rowsOf(csvImport, text, { columns }));
    expect(rows).toMatchObject([{ text: 'The bridge will open', speaker: { name: 'Mira Oland' } }]);
  });

  it('is read with or without headings as the reader says, whatever the first row looks like', async () => {
    const text = 'speaker,quote,url\nAnna Berg,We shall finish the dam,https://daily.example/dam\n';
    expect(await previewCsv(text)).toMatchObject({ header: ['speaker', 'quote', 'url'] });
    const preview = await previewCsv(text, false);
    expect(preview.header).toBeNull();
    expect(preview.rows).toHaveLength(2);
    const columns = { speaker: 0, quote: 1, url: 2 };
    const linesRead = async (headings: boolean) => {
      async function* pieces() {
        yield text;
      }
      const lines: number[] = [];
      for await (const { line } of csvImport.read(pieces(), { language: 'en', columns, headings }))
        lines.push(line);
      return lines;
    };
    expect(await linesRead(true)).toEqual([2]);
    expect(await linesRead(false)).toEqual([1, 2]);
  });

  it.each(['2025-99-99', '2025-02-30T10:00:00Z', '2025-13', '31/31/2024', '2024.99.99 10:30', '99:99 2024'])(
    'takes no year out of numbers that are no date: %s',
    async (date) => {
      const rows = await rowsOf(csvImport, `quote,date,url\nThe bridge will open,${date},${URL}\n`);
      expect(problemsIn(rows)).toEqual([[2, 'bad-date']]);
    },
  );

  it.each([
    ['31.12.2024', '2024-12-31', '2024-12-31', 'day'],
    ['31/12/24', '2024-12-31', '2024-12-31', 'day'],
    ['12/31/2024', '2024-12-31', '2024-12-31', 'day'],
    ['03/04/2025', '2025-04-03', '2025-04-03', 'day'],
    ['2024-09', '2024-09-01', '2024-09-30', 'month'],
    ['09.2024', '2024-09-01', '2024-09-30', 'month'],
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['1963-08-28', '1963-08-28', '1963-08-28', 'day'],
    ['Nov 8, 2025', '2025-11-08', '2025-11-08', 'day'],
    ['8 November 2025', '2025-11-08', '2025-11-08', 'day'],
    ['September 2024', '2024-09-01', '2024-09-30', 'month'],
    ['2025-11-08T10:00:00Z', '2025-11-08', '2025-11-08', 'day'],
    ['08.11.2025 10:30', '2025-11-08', '2025-11-08', 'day'],
    ['осенью 2023 года', '2023-09-01', '2023-11-30', 'season'],
  ])('has dates in usual forms: %s', async (date, from, to, precision) => {
    const [statement] = await read(`quote,date,url\nWords that were said,"${date}",${URL}`);
    expect(statement?.said).toEqual({ from, to, precision, basis: date });
  });

  it('puts the month first where some row can be read in no other way', async () => {
    const text = `quote,date,url\nWords,03/04/2025,${URL}\nWords,12/31/2025,${URL}`;
    expect((await read(text)).map(({ said }) => said?.from)).toEqual(['2025-03-04', '2025-12-31']);
  });

  it('lists the rows that cannot be taken, by their numbers in a spreadsheet', async () => {
    const text = `quote,date,url,speaker\n,,,\nWords,soon,${URL},A\n"Words\nof two lines",,${URL},A\nWords,,,A\n,,${URL},A\nWords,,ftp://a.example,A\n"Words`;
    const rows = await rowsOf(csvImport, text);
    expect(problemsIn(rows)).toEqual([
      [3, 'bad-date'],
      [5, 'no-address'],
      [6, 'no-content'],
      [7, 'no-address'],
      [8, 'cut-short'],
    ]);
    expect(statementsIn(rows).map(({ text }) => text)).toEqual(['Words\nof two lines']);
  });

  it('takes an address without its scheme', async () => {
    const [statement] = await read('quote,url\nWords,www.courier.example/1');
    expect(statement?.article).toMatchObject({
      address: 'https://www.courier.example/1',
      publisher: 'courier.example',
    });
  });

  it('gives back every row that a writer of CSV writes, wherever it is cut into pieces', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ж', '"', ',', ';', '\n', '\r\n', ' ', '=', "'"),
      maxLength: 20,
    });
    const table = fc.array(
      cell.map((words) => `w${words}w`),
      { minLength: 1, maxLength: 200 },
    );
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 3_000 }), async (quotes, pieceLength) => {
        const text = Papa.unparse([['quote', 'url'], ...quotes.map((quote) => [quote, URL])]);
        const rows = statementsIn(await rowsOf(csvImport, text, { pieceLength }));
        expect(rows.map((row) => row.text)).toEqual(quotes);
      }),
      { numRuns: 30 },
    );
  });

  it('of any length is read piece by piece, and no quotation mark left open holds it all', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `"Words, number ${i}",${URL}/${i}`).join('\n');
    expect(await rowsOf(csvImport, `quote,url\n${many}`)).toHaveLength(5_000);
    const open = `quote,url\nWords,${URL}\n"${'x,'.repeat(2_000_000)}`;
    const rows = await rowsOf(csvImport, open, { pieceLength: 100_000 });
    expect(rows.map(({ is }) => is)).toEqual(['statement', 'bad']);
    expect(problemsIn(rows)).toEqual([[3, 'too-long']]);
  });
});
