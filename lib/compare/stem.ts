/**
 * Light stemming: takes off the endings of inflection only, so that "promised" meets "promises" and «посредника» meets
 * «посредником». It goes by script and not by language, since a statement and an earlier one may be in two languages;
 * what it misses, character 4-grams find. After Savoy, "Light stemming approaches for the French, Portuguese, German
 * and Hungarian languages" (2006), and Dolamic and Savoy, "Indexing and searching strategies for the Russian
 * language" (2009).
 */

/** Shorter stems would join words that have nothing to do with each other. */
const SHORTEST_STEM = 3;

/** East Slavic endings of nouns, adjectives and verbs; the longest that leaves a stem is taken. */
const CYRILLIC_ENDINGS: ReadonlySet<string> = new Set(
  [
    'ями ами иями ием иям иях ией ия ий ии ию ов ев ей ам ям ах ях ом ем',
    'ая яя ую юю ое ее ые ие ый ой ою ею ого его ому ему ым им ых их ыми ими ова ово овы',
    'ать ять еть ить уть ыть ть ают яют уют еют ает яет ует еет ет ит ут ют ат ят ешь ишь ете ите',
    'ал ала ало али ял яла яло яли ел ела ело ели ил ила ило или ыл ыла ыло ыли л',
    'ость ости остью істю ість ості ої ій ові еві ів їв єю ію ії ього ьому ють',
    'а я о е у ю ы и ь й і ї є',
  ].flatMap((line) => line.split(' ')),
);
const LONGEST_ENDING = 4;
const REFLEXIVE = /(?:ся|сь)$/u;

const LATIN_ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/'s?$/u, ''],
  [/(?<=[a-z]{2})ies$/u, 'y'],
  [/(?<=ss|sh|ch|x|z)es$/u, ''],
  [/(?<=[^aeious])s$/u, ''],
  [/(?<=[aeo])s$/u, ''],
  [/(?<=[a-z])ied$/u, 'y'],
  [/(?<=[aeiouy].*)(?:ing|ed)$/u, ''],
];

/** Whether letters are Cyrillic; a word is taken to be of one script. */
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The stem of a folded word. */
export function stemOf(word: string): string {
  return CYRILLIC.test(word) ? cyrillicStem(word) : latinStem(word);
}

function cyrillicStem(word: string): string {
  const active = cut(word, REFLEXIVE, '');
  for (let length = Math.min(LONGEST_ENDING, active.length - SHORTEST_STEM); length > 0; length--)
    if (CYRILLIC_ENDINGS.has(active.slice(-length))) return active.slice(0, -length).replace(/нн$/u, 'н');
  return active;
}

function latinStem(word: string): string {
  let stem = word;
  for (const [ending, instead] of LATIN_ENDINGS) stem = cut(stem, ending, instead);
  // "stopped" and "stop", "moved" and "move" meet without their last letter.
  return cut(stem.replace(/([bdfgmnprt])\1$/u, '$1'), /e$/u, '');
}

function cut(word: string, ending: RegExp, instead: string): string {
  const shorter = word.replace(ending, instead);
  return shorter.length >= SHORTEST_STEM ? shorter : word;
}
