import type { DateWords } from '../date-words.ts';
import { clause } from './date-clauses.ts';
import { parts, shapes } from './date-shapes.ts';

/** "Montagabend": a weekday and a time of the day in one word. */
function weekday(name: string): string {
  const times = ['', 'früh', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'];
  return name
    .split(' ')
    .flatMap((each) => times.map((time) => each + time))
    .join(' ');
}

const UNITS = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** "einundzwanzig" to "neunundneunzig". */
function compoundNumbers(): Record<number, string> {
  const numbers: Record<number, string> = {};
  for (const [ten, tens] of TENS.entries()) {
    numbers[20 + 10 * ten] = tens;
    for (const [unit, name] of UNITS.entries()) numbers[21 + 10 * ten + unit] = `${name}und${tens}`;
  }
  return numbers;
}

export const dates: DateWords = {
  months: [
    'januar januars jänner jan jän',
    'februar februars feber feb febr',
    'märz maerz mär',
    'april aprils apr',
    'mai mais',
    'juni junis jun',
    'juli julis jul',
    'august augusts aug',
    'september septembers sep sept',
    'oktober oktobers okt',
    'november novembers nov',
    'dezember dezembers dez',
  ],
  weekdays: [
    weekday('montag'),
    weekday('dienstag'),
    weekday('mittwoch'),
    weekday('donnerstag'),
    weekday('freitag'),
    weekday('samstag sonnabend'),
    weekday('sonntag'),
  ],
  seasons: {
    winter: 'winter winters spätwinter',
    spring: 'frühling frühlings frühjahr frühjahrs',
    summer: 'sommer sommers spätsommer frühsommer hochsommer',
    autumn: 'herbst herbstes herbsts spätherbst frühherbst',
  },
  units: {
    minute: 'minute minuten',
    hour: 'stunde stunden',
    day: 'tag tage tagen tages',
    week: 'woche wochen',
    month: 'monat monate monaten monats',
    'month*3': 'quartal quartals quartale quartalen vierteljahr',
    'month*6': 'halbjahr halbjahre halbjahren halbjahrs halbjahres',
    year: 'jahr jahre jahren jahres',
    'year*10': 'jahrzehnt jahrzehnte jahrzehnten jahrzehnts',
    'year*25': 'vierteljahrhundert',
    'year*100': 'jahrhundert jahrhunderte jahrhunderten jahrhunderts',
  },
  severalUnits: 'stunden tage tagen wochen monate monaten jahre jahren jahrzehnte jahrzehnten',
  numbers: {
    0.5: 'halb halbe halben halbes halber',
    1: 'ein eine einem einer einen eines',
    1.5: 'anderthalb eineinhalb',
    2: 'zwei beiden',
    2.5: 'zweieinhalb',
    3: 'drei',
    3.5: 'dreieinhalb',
    4: 'vier',
    5: 'fünf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    11: 'elf',
    12: 'zwölf dutzend',
    13: 'dreizehn',
    14: 'vierzehn',
    15: 'fünfzehn',
    16: 'sechzehn',
    17: 'siebzehn',
    18: 'achtzehn',
    19: 'neunzehn',
    100: 'hundert',
    ...compoundNumbers(),
  },
  several: 'paar einige einigen einiger mehrere mehreren wenige wenigen etlichen',
  or: 'oder bis',
  join: '',
  approximately:
    'etwa rund gut knapp circa ca zirka ungefähr fast beinahe mehr weniger als über genau exakt schon bereits nur nicht ganz',
  ordinals: {
    1: 'ersten erste erstes',
    2: 'zweiten zweite zweites',
    3: 'dritten dritte drittes',
    4: 'vierten vierte viertes',
    5: 'fünften',
    6: 'sechsten',
    7: 'siebten siebenten',
    8: 'achten',
    9: 'neunten',
    10: 'zehnten',
    11: 'elften',
    12: 'zwölften',
    13: 'dreizehnten',
    14: 'vierzehnten',
    15: 'fünfzehnten',
    20: 'zwanzigsten',
    30: 'dreißigsten',
  },
  ordinalSuffixes: 'te ten',
  periodParts: {
    start: 'anfang beginn frühen auftakt',
    middle: 'mitte',
    end: 'ende späten ausgang schluss',
  },
  this: 'dieser diese diesen dieses diesem laufenden laufende laufendes aktuellen heurigen',
  last: {
    1: `letzter letzte letzten letztes letztem vergangener vergangene vergangenen vergangenes vergangenem voriger vorige
        vorigen voriges vorigem verflossenen vorangegangenen zurückliegenden`,
    2: 'vorletzter vorletzte vorletzten vorletztes vorletztem vorvergangenen vorvergangene vorvergangenes vorvergangener',
  },
  lastYearWords: { 0: 'heuer', 1: 'vorjahr vorjahres vorjahrs' },
  decades: {
    1920: 'zwanzigern zwanzigerjahren',
    1930: 'dreißigern dreißigerjahren',
    1940: 'vierzigern vierzigerjahren',
    1950: 'fünfzigern fünfziger fünfzigerjahren fünfzigerjahre',
    1960: 'sechzigern sechziger sechzigerjahren sechzigerjahre',
    1970: 'siebzigern siebziger siebzigerjahren siebzigerjahre',
    1980: 'achtzigern achtziger achtzigerjahren achtzigerjahre',
    1990: 'neunzigern neunziger neunzigerjahren neunzigerjahre',
    2000: 'nuller nullerjahren nullerjahre zweitausendern zweitausender zweitausenderjahren',
    2010: 'zehnerjahren',
  },
  dayTimes: [
    'früh',
    'morgen',
    'vormittag',
    'mittag',
    'nachmittag',
    'abend',
    'nacht',
    'morgens',
    'abends',
    'nachmittags',
    'am frühen|späten? morgen|vormittag|mittag|nachmittag|abend',
    'am morgen|vormittag|mittag|nachmittag|abend',
    'in der nacht',
  ],
  capitalised: true,
  elided: '',
  slashed: null,
  parts,
  shapes,
  clause,
};
