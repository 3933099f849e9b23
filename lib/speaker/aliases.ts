import { foldSpelling } from './fold.ts';

/**
 * Surnames in several scripts and languages that no rule of spelling joins. A line a name; feminine forms stand in
 * lines of their own. Own compilation of common knowledge: office-holders and often quoted people.
 */
const ALIASES = `
ahmadinejad ahmadinedschad ahmadineyad ахмадинежад ахмадінежад
araghchi araqchi araghtschi aragchi аракчи аракчі арагчи
assad asad asád асад
buttigieg буттиджич буттіджич буттиджедж
cavusoglu çavuşoğlu tschawuschoglu чавушоглу
cheney чейни чейні
farage фараж фарадж
gaddafi gadhafi qaddafi kadhafi gadafi kaddafi каддафи каддафі
guaido guaidó гуайдо
hoxha ходжа
jeenbekov zheenbekov dscheenbekow yeenbékov джээнбеков жээнбеков жеенбеков
kyi чжи чжі
leyen ляйен ляєн лейен
lukashenko lukaschenka lukashenka loukachenka лукашенко лукашэнка лукашенка
löfven лёвен левен
murray мюррей маррей
roosevelt рузвельт
rouhani rohani ruhani роухани рухани роухані рухані
sarkissian sargsyan sarkisian sargsian sargsjan sargsián саргсян саркисян
shinawatra чинават шинаватра
tikhanovskaya tsikhanouskaya cichanouskaja tichanowskaja тихановская тихановська
tikhanovsky tsikhanouski cichanouski tichanowski тихановский тихановський
tshisekedi чисекеди чісекеді
walesa wałęsa валенса
waltz уолтц волц уолц
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
