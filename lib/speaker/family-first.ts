import type { NameWord } from './words.ts';

/** Chinese, Korean and Vietnamese surnames in the common spellings (Palladius, Kontsevich; pinyin, the Korean press's). */
const SURNAMES = new Set(
  `ли ван чжан лю чэнь ян хуан чжао у чжоу сюй сунь ма чжу ху го хэ гао линь ло чжэн лян се сун тан хань фэн дэн цао пэн цзэн сяо тянь
  дун пань юань цай цзян юй ду е чэн вэй су люй дин жэнь лу яо шэнь чжун цуй тань фань ляо ши цзинь цзя ся фу фан цзоу сюн бай мэн цинь
  цю хоу инь сюэ янь дуань лэй лун тао хуа си вэнь мао дай
  ким пак чхве чон чан чо юн лим хан о со син квон хван ан хон ю но мун кан чу хо чхон ри бан пэк
  кім хуа сі лі ші цзян хе
  li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian
  dong pan yuan cai jiang yu du ye cheng wei su lü lu ding ren yao shen zhong cui tan fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou
  yin xue yan duan lei long tao hua xi wen mao dai
  kim lee park pak choi jung chung jeong jang chang cho yoon yun lim rhee ri han oh seo shin kwon hwang ahn an hong yoo ryu moon mun kang noh roh bae ban baek nam
  nguyen tran le pham vo`.split(/\s+/),
);

/** Surnames that are common elsewhere too: they need the rest of the name to look eastern. */
const SYLLABLES =
  /^(?:[бвгдежзйклмнпрстфхцчшщ]{0,3}[аеёиоуыэюяіє]{1,2}(?:н|нь|нг|к|м|п|р|л|й|ль)?'?){1,2}$|^(?:zh|ch|sh|[bcdfghjklmnpqrstwxyz]{0,2})(?:[aeiouyü]{1,3})(?:ng|n|k|m|p|l|r|t|h)?(?:(?:zh|ch|sh|[bcdfghjklmnpqrstwxyz]{0,2})(?:[aeiouyü]{1,3})(?:ng|n|k|m|p|l|r|t|h)?)?$/u;

/** «Ли Цян», «Ким Чен Ын», "Kim Jong-un": whether the surname stands first as East Asian names have it. */
export function familyFirst(words: readonly NameWord[]): boolean {
  const [first, ...rest] = words;
  if (!first || rest.length === 0 || rest.length > 3) return false;
  if (words.some((w) => w.sort !== 'word') || !SURNAMES.has(stem(first.folded, rest.length))) return false;
  return rest.every((word) => word.folded.split('-').every((piece) => SYLLABLES.test(caseless(piece))));
}

/** Case endings that the last syllable may bear in Russian, Ukrainian and Kazakh. */
function caseless(piece: string): string {
  return piece.replace(/(?:ом|ем|ым|ою|ею|ны[нң]|ні[нң]|ны|дың|дің|тың|тің)$|[аяуюеоі]$/u, '') || piece;
}

function stem(folded: string, others: number): string {
  return SURNAMES.has(folded) || others < 2 ? folded : folded.replace(/[аоуе]м?$/u, '');
}
