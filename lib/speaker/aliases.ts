import { foldSpelling } from './fold.ts';

/**
 * Surnames in several scripts and languages that no rule of spelling joins. A line a name; feminine forms stand in
 * lines of their own. Own compilation of common knowledge: office-holders and often quoted people.
 */
const ALIASES = `
ahmadinejad ahmadinedschad ahmadineyad ахмадинежад ахмадінежад
araghchi araqchi araghtschi aragchi аракчи аракчі арагчи
assad asad asád асад
cavusoglu çavuşoğlu tschawuschoglu чавушоглу
farage фараж фарадж
gaddafi gadhafi qaddafi kadhafi gadafi kaddafi каддафи каддафі
guaido guaidó гуайдо
jeenbekov zheenbekov dscheenbekow yeenbékov джээнбеков жээнбеков жеенбеков
leyen ляйен ляєн лейен
rouhani rohani ruhani роухани рухани роухані рухані
sarkissian sargsyan sarkisian sargsian sargsjan sargsián саргсян саркисян
lukashenko lukaschenka lukashenka loukachenka лукашенко лукашэнка лукашенка
walesa wałęsa валенса
tikhanovsky tsikhanouski cichanouski tichanowski тихановский тихановський
tikhanovskaya tsikhanouskaya cichanouskaja tichanowskaja тихановская тихановська
`;

const groups = new Map(
  ALIASES.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(/\s+/u).map(foldSpelling);
      return forms.map((form) => [form, forms[0] ?? form] as const);
    }),
);

/** The first form of the surname's line, if it has one; the surname folded. */
export const aliasGroup = (surname: string): string | undefined => groups.get(surname);
