import { foldCase } from './fold.ts';
import type { NameWord } from './words.ts';

/** Chinese, Korean and Vietnamese surnames in the common spellings (Palladius, Kontsevich; pinyin, the Korean press's). */
const SURNAMES = new Set(
  `ли ван чжан лю чэнь ян хуан чжао у чжоу сюй сунь ма чжу ху го хэ гао линь ло чжэн лян се сун тан хань фэн дэн цао пэн цзэн сяо тянь
  дун пань юань цай цзян юй ду е чэн вэй су люй дин жэнь лу яо шэнь чжун цуй тань фань ляо ши цзинь цзя ся фу фан цзоу сюн бай мэн цинь
  цю хоу инь сюэ янь дуань лэй лун тао хуа си вэнь мао дай
  пань пан тань фэй пэй гун мяо шао ань ци кун
  ким пак чхве чон чан чо юн лим хан о со син квон хван ан хон ю но мун кан чу хо чхон ри бан пэк
  кім хуа сі лі ші цзян хе
  li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian
  dong pan yuan cai jiang yu du ye cheng wei su lü lu ding ren yao shen zhong cui tan fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou
  yin xue yan duan lei long tao hua xi wen mao dai
  kim lee park pak choi jung chung jeong jang chang cho yoon yun lim rhee ri han oh seo shin kwon hwang ahn an hong yoo ryu moon mun kang noh roh bae ban baek nam
  nguyen tran le pham vo`.split(/\s+/),
);

/** One syllable of a Chinese or Korean name in Cyrillic or Latin letters. */
const CYRILLIC =
  '[бвгдежзйклмнпрстфхцчшщ]{0,3}(?:[аеёиоуыэюяіїє]|[иуйюьі][аеёоэє]|[уо]й|[аэо]й|[аиеяо]о|[аи]й|юэ)(?:н|нь|к|м|п|р|л|т|ль)?';
const LATIN = '(?:zh|ch|sh|[bcdfghjklmnpqrstwxyz]{0,2})[aeiouyü]{1,3}(?:ng|n|k|m|p|l|r|t|h)?';
const WORD = new RegExp(`^(?:(?:${CYRILLIC}){1,2}|(?:${LATIN}){1,2})$`, 'u');
const SYLLABLE = new RegExp(`^(?:${CYRILLIC}|${LATIN})$`, 'u');

/** «Ли Цян», «Ким Чен Ын», "Kim Jong-un": whether the surname stands first as East Asian names have it. */
export function familyFirst(words: readonly NameWord[]): boolean {
  const [first, ...rest] = words;
  if (!first || rest.length === 0 || rest.length > 3) return false;
  if (words.some((w) => w.sort !== 'word') || !mayBeSurname(first.folded, rest.length)) return false;
  return rest.every((word, i) => {
    const pieces = word.folded.split('-');
    const last = i === rest.length - 1 ? pieces.length - 1 : -1;
    const shape = rest.length > 1 || pieces.length > 1 ? SYLLABLE : WORD;
    return pieces.every((piece, j) => shape.test(piece) || (j === last && shape.test(caseless(piece))));
  });
}

export const isEasternSurname = (folded: string): boolean => SURNAMES.has(foldCase(folded));

/** Whether the last word of an eastern name of so many words may end so in the nominative. */
export function easternEnd(word: string, words: number): boolean {
  const pieces = foldCase(word).split('-');
  return (words > 2 || pieces.length > 1 ? SYLLABLE : WORD).test(pieces.at(-1) ?? '');
}

/** Case endings that the last syllable may bear in Russian, Ukrainian and Kazakh. */
function caseless(piece: string): string {
  return piece.replace(/(?:ом|ем|ым|ою|ею|н?ын[нң]ын|ні[нң]|ның|нің|дың|дің|тың|тің)$|[аяуюеоі]$/u, '');
}

/** The surname in the nominative, or, before two syllables, in another case («Кима Чен Ира»). */
function mayBeSurname(folded: string, others: number): boolean {
  return SURNAMES.has(folded) || (others > 1 && SURNAMES.has(folded.replace(/(?:ом|ем|[ауе])$/u, '')));
}
