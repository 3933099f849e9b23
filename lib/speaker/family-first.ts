import { foldCase } from './fold.ts';
import type { NameWord } from './words.ts';

/** Russian and Ukrainian spellings in one. */
function plain(word: string): string {
  return foldCase(word).replace(/[эє]/g, 'е').replace(/[іїы]/g, 'и');
}

/** Chinese, Korean and Vietnamese surnames in the common spellings (Palladius, Kontsevich; pinyin, the Korean press's). */
const SURNAMES = new Set(
  `ли ван чжан лю чэнь ян чжао у чжоу сюй сунь ма чжу ху го хэ гао линь ло чжэн лян се сун тан хань фэн дэн цао пэн цзэн сяо тянь
  дун пань юань цай цзян юй ду е чэн вэй су люй дин жэнь лу яо шэнь чжун цуй тань фань ляо ши цзинь цзя ся фу фан цзоу сюн бай мэн цинь
  цю хоу инь сюэ янь дуань лэй лун тао хуа си вэнь мао дай
  пань пан тань фэй пэй гун мяо шао ань ци кун
  ро рё лян лай
  ким пак чхве чон чан чо юн лим хан о со син квон хван ан хон ю но мун кан чу хо чхон ри бан пэк
  li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian
  dong pan yuan cai jiang yu du ye cheng wei su lü lu ding ren yao shen zhong cui tan fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou
  yin xue yan duan lei long tao hua xi wen mao dai
  kim lee park pak choi jung chung jeong jang chang cho yoon yun lim rhee ri han oh seo shin kwon hwang ahn an hong yoo ryu moon mun kang noh roh bae ban baek nam
  tsai lai
  nguyen tran le pham vo`
    .split(/\s+/)
    .map(plain),
);

const CYRILLIC = '[бвгджзйклмнпрстфхцчш]{0,3}(?:[аеиоуюя]|[иуюь][аео]|[уо]й|[ае]й|[аия]о|юе)';
const LATIN = '(?:zh|ch|sh|ts|tz|hs|[bcdfghjklmnpqrstwxyz])?[aeiouyü]{1,3}';
/** One syllable as it stands by itself, and a word of one or two as the Chinese join them. */
const SYLLABLE = new RegExp(`^(?:${CYRILLIC}(?:нь|ль|[нкмпрлтй])?|${LATIN}(?:ng|n|k|m|p|l|r|t|h)?)$`, 'u');
const JOINED = new RegExp(`^(?:(?:${CYRILLIC}(?:нь?ъ?|й)?){1,2}|(?:${LATIN}(?:ng|n)?'?){1,2})$`, 'u');
/** Surnames that are given names elsewhere: a single word after them is a surname. */
const GIVEN_ELSEWHERE = new Set(['ким', 'kim', 'lee', 'хан', 'ян']);

/** «Ли Цян», «Ким Чен Ын», "Kim Jong-un": whether the surname stands first as East Asian names have it. */
export function familyFirst(words: readonly NameWord[]): boolean {
  const [first, ...rest] = words;
  if (!first || rest.length === 0 || rest.length > 3) return false;
  if (words.some((w) => w.sort !== 'word') || !mayBeSurname(plain(first.folded), rest)) return false;
  return rest.every((word, i) => {
    const pieces = plain(word.folded).split('-');
    const last = i === rest.length - 1 ? pieces.length - 1 : -1;
    const shape = rest.length > 1 || pieces.length > 1 ? SYLLABLE : JOINED;
    return pieces.every((piece, j) => shape.test(piece) || (j === last && shape.test(caseless(piece))));
  });
}

export const isEasternSurname = (word: string): boolean => SURNAMES.has(plain(word));

/** Whether the last word of an eastern name of so many words may end so in the nominative. */
export function easternEnd(word: string, words: number): boolean {
  const pieces = plain(word).split('-');
  return (words > 2 || pieces.length > 1 ? SYLLABLE : JOINED).test(pieces.at(-1) ?? '');
}

/** Case endings that the last syllable may bear in Russian, Ukrainian and Kazakh. */
function caseless(piece: string): string {
  return piece.replace(/(?:ом|ем|ым|ою|ею|ни[нң]|ди[нң]|ти[нң])$|[аяуюеои]$/u, '');
}

/** The surname in the nominative, or, before two syllables, in another case («Кима Чен Ира»). */
function mayBeSurname(surname: string, rest: readonly NameWord[]): boolean {
  const several = rest.length > 1 || rest.some((word) => word.folded.includes('-'));
  if (SURNAMES.has(surname)) return several || !GIVEN_ELSEWHERE.has(surname);
  return several && SURNAMES.has(surname.replace(/(?:ом|ем|[ауе])$/u, ''));
}
