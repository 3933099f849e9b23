/**
 * Cyrillic letters of each language in one folded Cyrillic: no soft and hard signs, «й, ы, і» as «и», «э, є» as «е»,
 * «я, ю» as «иа, иу». Entries are those of `latin.ts`. Own compilation.
 */
const SHARED = `а=а б=б в=в г=г д=д е=е ж=ж з=з и=и й=и к=к л=л м=м н=н о=о п=п р=р с=с т=т у=у ф=ф х=х ц=ц ч=ч ш=ш щ=ш ъ= ы=и ь= э=е ю=иу я=иа
  ё=е|о|ио йо=ио|о|е ьо=о|е|ио йе=е|ие ие=ие|е ье=е|ие '= ў=в|у і=и ї=и є=е ґ=г`;

export const CYRILLIC: Readonly<Record<string, string>> = {
  ru: SHARED,
  uk: `${SHARED} г=г|х и=и ії=и иї=и ія=иа йї=и`,
  kk: `${SHARED} ә=а|е ғ=г|х қ=к ң=н ө=о|у|е ұ=у ү=у|иу һ=х|г ж=ж|дж і=и ы=и`,
};
