import { foldSpelling } from './fold.ts';
import { stateOf } from './states.ts';

/**
 * Bodies that are one in the whole world, and capitals that speak for their states, by the names the press of several languages has for them: a line a body, the
 * names divided by commas. Own compilation of common knowledge.
 */
const BODIES = `
moscow, moskau, moscou, moscú, москва
kyiv, kiev, kiew, киев, київ
washington, вашингтон
beijing, peking, pékin, pekín, пекин, пекін
brussels, brüssel, bruxelles, bruselas, брюссель
tehran, teheran, téhéran, teherán, тегеран
pyongyang, pjöngjang, pionyang, пхеньян
ankara, анкара
jerusalem, jérusalem, jerusalén, иерусалим, єрусалим
london, londres, лондон
berlin, berlín, берлин, берлін
tokyo, tokio, токио, токіо
new delhi, neu-delhi, nueva delhi, нью-дели, нью-делі
warsaw, warschau, varsovie, varsovia, варшава
minsk, минск, мінськ
kremlin, kreml, kremlin russe, кремль
white house, weißes haus, maison blanche, casa blanca, белый дом, білий дім, ақ үй
pentagon, pentágono, pentagone, us-verteidigungsministerium, пентагон, минобороны сша, міноборони сша, us defense department, u.s. department of defense
state department, us state department, u.s. department of state, us-außenministerium, département d'état, госдеп, госдеп сша, госдепартамент, госдепартамент сша, держдеп, держдепартамент
capitol, capitolio, kapitol, capitole, капитолий, капітолій
fbi, фбр
cia, цру
fed, federal reserve, фрс, федрезерв
nasa, наса
downing street, даунинг-стрит, даунінг-стріт
foreign office, форин-офис
élysée, elysée-palast, palais de l'élysée, elíseo, елисейский дворец, єлисейський палац
matignon, матиньон
quai d'orsay, кэ д'орсе
bundestag, бундестаг
bundesrat, бундесрат
bundeskanzleramt, kanzleramt
moncloa, la moncloa, монклоа
quirinal, quirinale, quirinalpalast, квиринал
holy see, vatican, vatikan, vaticano, saint-siège, santa sede, heiliger stuhl, ватикан, святой престол, святий престол
knesset, кнессет, кнесет
sejm, сейм
duma, state duma, staatsduma, douma, госдума, государственная дума, дума, держдума
federation council, совет федерации, совфед, рада федерації
verkhovna rada, werchowna rada, верховная рада, верховна рада, рада
bankova, банковая, банкова
akorda, ак орда, акорда, ақорда
mazhilis, majilis, мажилис, мәжіліс
jogorku kenesh, жогорку кенеш, жогорку кеңеш
tass, тасс
fsb, фсб
sbu, ssu, сбу
gru, гру
roscosmos, роскосмос
gazprom, газпром
rosatom, росатом
united nations, un, uno, vereinte nationen, onu, nations unies, naciones unidas, оон, организация объединенных наций, ұлттар ұйымы, бұұ
un security council, security council, un-sicherheitsrat, совбез оон, совет безопасности оон, радбез оон
nato, otan, нато, north atlantic treaty organization
european union, eu, ue, europäische union, union européenne, unión europea, евросоюз, ес, європейський союз, євросоюз
european commission, eu commission, eu-kommission, europäische kommission, commission européenne, comisión europea, еврокомиссия, европейская комиссия, єврокомісія
european parliament, europaparlament, eu-parlament, parlement européen, parlamento europeo, европарламент, европейский парламент, європарламент
european central bank, ecb, ezb, bce, ецб, єцб, европейский центральный банк
council of europe, europarat, conseil de l'europe, consejo de europa, совет европы, рада європи
osce, osze, обсе, обсє
cis, снг
csto, otkb, одкб
eaeu, eurasian economic union, еаэс, єаес
sco, shanghai cooperation organization, шос
brics, брикс, брікс
opec, opep, опек
opec+, опек+
world health organization, who, weltgesundheitsorganisation, oms, воз, всемирная организация здравоохранения, вооз
international monetary fund, imf, iwf, fmi, мвф, международный валютный фонд
world bank, weltbank, banque mondiale, banco mundial, всемирный банк, світовий банк
world trade organization, wto, omc, вто, сот
iaea, iaeo, aiea, oiea, магатэ, магате, international atomic energy agency
icc, international criminal court, internationaler strafgerichtshof, istgh, cpi, мус, международный уголовный суд, мкс
unesco, юнеско
unicef, юнисеф, юнісеф
unhcr, hcr, acnur, увкб оон
red cross, icrc, ikrk, cicr, мккк, красный крест, червоний хрест
interpol, интерпол, інтерпол
amnesty international, amnesty, международная амнистия
human rights watch, hrw, хьюман райтс вотч
greenpeace, гринпис, грінпіс
g7, большая семёрка, велика сімка
fifa, фифа, фіфа
uefa, уефа, уєфа
ioc, iok, cio, coi, мок, международный олимпийский комитет
wada, вада
hamas, хамас
hezbollah, hisbollah, hizbollah, hizbolá, хезболла, хизболла
taliban, talibán, талибан, талібан
google, гугл
microsoft, майкрософт
`;

const ARTICLES = /^(?:(?:the|an?|der|die|das|le|la|les|el|los|las)\s+|l['’]\s*)(?=\p{L}{2})/iu;

/** A body's name as it is compared: folded, without its article. */
export function foldBody(name: string): string {
  const folded = foldSpelling(name)
    .replace(/["“”„«»]/gu, '')
    .trim();
  return folded.replace(ARTICLES, '') || folded;
}

const groups = new Map(
  BODIES.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(',').map(foldBody);
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
);

/** The name that stands for a body known all over the world, whatever it is called here; undefined for any other. */
export const worldBody = (name: string): string | undefined =>
  groups.get(foldBody(name)) ?? stateOf(foldBody(name));

/**
 * What a body of the world is called where a text names it, given the name as it is written and in full: «Украина
 * заявила» tells of no man called «Украин». Undefined where the full name is longer, being of a person of that name.
 */
export function worldBodyNamed(written: string, full: string): string | undefined {
  if (full.split(' ').length > written.split(' ').length) return undefined;
  return [written, full].find((name) => worldBody(name) !== undefined);
}
