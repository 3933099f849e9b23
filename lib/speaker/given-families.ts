import { remember } from './cache.ts';
import { foldSpelling } from './fold.ts';

/**
 * Given names that are one name: spellings in the scripts and languages of the press, and the short forms it uses. A
 * line a name. Own compilation of common knowledge.
 */
const FAMILIES = `
alexander alexandr alexandre alejandro alessandro aleksandr aleksander aleksandar aliaksandr oleksandr olexandr alex alec sasha sascha sandro александр александре александар олександр алекс саша аляксандр сандро алессандро алехандро
alexandra aleksandra alessandra alejandra oleksandra александра олександра алессандра
alexei alexey aleksei aleksey aleksej alexej alexis oleksii oleksiy oleksij алексей олексій алексис алексіс
alberto albert альберто альберт
anatoly anatoli anatolii anatoliy anatolij anatole анатолий анатолій
andrew andrei andrey andrii andriy andrej andrij andrzej andreas andré andre andrés andres andrea andy drew эндрю ендрю андрей андрій анджей андреас андре андрес андреа энди
angela anhela ангела анхела анґела
angelina анджелина ангелина анджеліна
ann anna anne ganna hanna ana annie анна ганна энн енн анн ана
anthony antonio antony antoine anton tony antónio энтони ентоні антонио антоніо антоній антуан антон тони тоні
artem artiom artyom artemi артем артемий артемій
arthur artur arturo артур артуро
arseny arseni arseniy arsenii arsen арсений арсеній арсен
benjamin binyamin benyamin ben benny bibi беньямин биньямин бенджамин бен биби беньямін біньямін
bernard bernhard bernie берни бернард берні бернар
boris boriss borys борис
bridget brigitte brigita birgit брижит бріжит бриджит бріджит бригитта
charles charlie chuck carlos carlo karl carl karel чарльз чарли чак карл карлос карло чарлі карел шарль
christian cristian кристиан крістіан
christina cristina kristina christine kristin khrystyna крістіна кристина кристин христина
christopher chris christoph christophe cristóbal кристофер крис крістофер крістоф кристоф
condoleezza condoleeza condi кондолиза кондоліза
cyril kirill kirillo kyrylo кирилл кирило сирил
daniel daniil danil danylo danilo dan danny даниил даніїл данило даниэль дэниел денієл даніель дэн ден данил даниял
darya daria dariya darja daryna dascha дарья дарина дарія
david davide dave davyd дэвид давид девід дейв дэйв
dennis denis denys денис деннис
dmitry dmitri dmitriy dmitrii dmitrij dimitri dimitry dmytro dmitro dima дмитрий дмитро димитрий
dominic dominique dominik доминик домінік
donald don дональд дон
edward eduard edvard édouard eduardo ed eddie ted эдвард эдуард едуард едвард эд тед ед
ekaterina yekaterina jekaterina kateryna katherine catherine kathryn katerina katya katarina kate kathy cathy екатерина катерина катерына кэтрин кетрін катрин кейт катя катаріна
elena helena yelena jelena olena helen hélène lena елена олена хелена элена хелен
elizabeth elisabeth elizaveta yelizaveta isabel elisabetta liz beth lizzie betsy betty елизавета єлизавета элизабет елізабет лиз ліз изабель
elvira elwira эльвира ельвіра
emmanuel emanuel immanuel manuel эмманюэль эммануэль еммануель эмануэль мануэль емманюель
erica erika эрика еріка
eric erik erich эрик ерік эрих
eugene yevgueni ievguen yevgeny evgeny evgeni jewgeni evgueni yevhen yevgeni ievgen eugen gene eugenio евгений євген юджин юджін ойген
eva eve ева єва
felix felipe феликс фелікс
fyodor fedor fjodor fiodor fédor theodor theodore teodor теодор федор фёдор федір
francis francesco francisco françois francois franz frank franciscus фрэнсис франциск франсуа франц франсиско френсіс франческо франсіско
frederick friedrich frederic fred frédéric frederik фредерик фридрих фред
gabriel gavriil gabriele габриэль гавриил габріель
galina halyna galyna галина
gennady gennadi gennadiy gennadii hennadii hennadiy геннадий геннадій
george georgy georgi georgiy georgii heorhii georg georges jorge jörg giorgi giorgio yegor egor jegor георгий георгій джордж георг жорж хорхе егор єгор джорджо гиорги
gerard gerhard gérard gerardo герард герхард жерар
gregory grigory grigori grigoriy hryhorii hryhoriy grégoire gregor greg грегори григорий григорій грегор грегорі грэг
guillermo william wilhelm guillaume bill billy will willy viliam vilém вильям уильям вільям билл білл вильгельм гийом гильермо уилл вілл вільгельм
hans johannes hansi ганс ханс
harold harry харольд гарольд гарри гаррі
henry henri heinrich enrique henryk harry hank генри генрі анри генрих энрике генріх
hillary hilary хиллари хилари гілларі хілларі гиллари гіларі хіларі
hugo hugh хьюго уго хью гюго
ignatius ignacy ignacio игнасио игнатий ігнатій
igor ihor игорь ігор
ilham ильхам ільхам
ilya ilia ilja illia illya elijah elias элияху илья ілля элиас
irakli irakly iraklii ираклий іраклій іраклі
irene irina iryna ирина ірина ирэн
ivan john johann johan johannes jean juan joao joão giovanni jan janos jános jon johnny jack ian ion ioannis yannis иван іван джон жан хуан ян жуан джованни янош джек йохан иоганн джонни йоганн
jacob james jacques jaime diego yakov yakiv jakob iago jim jimmy jakub jake яков яків джейкоб джеймс жак якоб джим джимми хайме якуб диего
jeffrey geoffrey jeff geoff джеффри джефф джеффрі
jerome jerry jérôme hieronymus gerome джером жером джерри джеррі
jennifer jen jenny дженнифер дженніфер
jessica джессика джессіка
joe pep josep жузеп йозеп joseph josef jose josé giuseppe iosif yosyp yosef joey józef jozef джо джозеф иосиф йосип хосе джузеппе йозеф йосеф юзеф
jonathan jon джонатан
joshua josh джошуа
judith judy judit юдифь джудит юдит
julia yulia iulia julija ioulia yuliya yuliia giulia julie iuliia юлия юлія джулия джулія юля жюли
julian julien giuliano юлиан джулиан жюльен юліан
karen карен
kassym-jomart kassym-zhomart qasym-jomart kasym-zhomart kassim-jomart kasim-yomart kassym-schomart касым-жомарт қасым-жомарт касим-жомарт
kenneth ken kenny кеннет кен
konstantin constantin kostyantyn constantine konstantine kostjantyn костянтин константин
lawrence laurence lorenz lorenzo lars larry laurent лоуренс ларри лоренцо лоренс ларрі лоран
leo leon lev léon leonid leonidas лев леон лео
leonid leonyd leonide леонид леонід
leonardo leonard леонардо леонард
louis luis ludwig luigi ludovic lewis lou луис луи людвиг луиджи льюис луїс луї людовик
lucas luke luka lukas luca лукас люк лука
ludmila lyudmila liudmila lyudmyla людмила
luiz luis луис луїс луиз
magdalena madeleine madeline мадлен магдалена
marcus mark marc marco markus marcos марк марко маркус маркос
margaret margarita marguerite margarethe maggie meg маргарет маргарита мэгги маргрет
maria mary marie mariya mariia marya maría mariana мария марія мэри мари мері марі
marina maryna marine марина марин марін
martin martín martina martyn мартин мартін мартен
matthew matt matteo matthias mateo mateusz matvei matthieu мэттью мэтт маттео матвей маттиас матвій метью матео матеуш мэтью
maxim maksim maksym maxime max maximilian максим макс максимилиан максіміліан
michael mijaíl mijailo mychajlo mikhail mikhaïl michail michel miguel michal michał mykhailo mykhaylo mikheil mikheïl micheil mike mick mikael michele mihail mihai mikhael михаил михайло майкл мишель мішель мигель михаэль міхеіл михеил майк міхаель мігель микаэль микеле міхай михай міхал
michelle michele michaela мишель мішель
mustafa мустафа
natalie natalia natalya nathalie natallia nataliia natasha natalja наталья наталия наталія наталі натали наташа
nicholas nicolas nikolai nikolay nikolaj mykola nicola nicolae nicolás nikolái nikolaus nick nicky nikola mikalai claus николай микола николя никола николас ніколя ник николае нік ніколас
nicole николь ніколь
nikita mykyta никита микита
nikol никол нікол
nursultan noursoultan nurseltan nursoltan нурсултан нұрсұлтан
oleg oleh олег
olga olha ольга
oscar oskar оскар
pavel paul paulo pablo pavlo paweł pawel paolo pawlo павел павло пол пауль пабло паоло пауло
patrick patrik патрик патрік
peter pyotr petr petro pedro piotr pierre pietro pete pjotr péter петр пётр петро питер пьер педро пьетро петер пітер п'єр пит пьотр
philip phillip philippe felipe philipp filip phil філіп филипп филип филиппе фелипе філ
rafael raphael rafał raffaele рафаэль рафаель рафаил
recep redjep rejep redzhep реджеп режеп
richard rick dick rich ricardo ritchie ричард дик рик рикардо річард рихард
robert roberto bob bobby rob robbie роберт роберто боб бобби роб робер
roland rolando orlando ролан роланд роландо
ronald ron ronnie рональд рон
rudolf rudolph rudy rodolfo рудольф руди родольфо руді
ruslan русланн руслан
ruth рут
salome salomé саломе саломея
samuel sam sammy сэмюэл сэмюэль самуил сэм самуель сем семюел
sebastian sébastien sebastián себастьян себастіан себастьен
serge sergey sergei serhiy serhii sergio sergej sergueï serguei serguéi syarhei siarhei sergii sergiy сергей сергій серж сержио серхио сяргей
simon semyon semen simeon shimon szymon симон семен семён саймон шимон сімон
sonia sonya sonja sophia sofia sophie sofie соня софья софия софі софи софія
stanislav stanislaw stanisław stas станислав станіслав
stephen steven stefan stepan étienne esteban stefano steve stéphane stephan istván степан стивен стефан стив этьен стівен эстебан стефано стів
sviatlana svetlana swetlana svitlana светлана світлана
sviatoslav svyatoslav святослав
tamara тамара
tatiana tatyana tetiana tatjana tetyana татьяна тетяна
taras тарас
teresa theresa therese тереза
timothy timofey timofei tymofiy tim timo тимофей тимоти тимофій тим тімоті тім
thomas tomas tom tommy tomasz tomáš tommaso томас том томаш фома томмазо
tayyip tayip таип тайип таїп тайіп тайып
ursula урсула
valentin valentyn валентин
valentina valentyna валентина
valery valeri valeriy valerii valerij valéry валерий валерій валери
vasily vasili vassili vasyl vasiliy wassili wasyl basil василий василь
viktor victor wiktor víctor vitor вик виктор віктор
viktoria victoria viktoriya wiktoria vicky виктория вікторія
vitaly vitali vitalii vitaliy vitalij vitalik виталий віталій
vladimir vladímir volodymyr wladimir wolodymyr volodimir volodímir vlad volodia володимир владимир уладзімір владімір
vladislav vladyslav wladyslaw władysław vlad wladislaw владислав влад
vyacheslav viacheslav wjatscheslaw viatcheslav vjaceslav вячеслав в'ячеслав
walter walther volter уолтер вальтер волтер
xavier javier хавьер ксавье хав'єр
yaroslav jaroslav iaroslav jarosław ярослав
yury yuri yuriy yurii juri iouri jurij iurii yiorgos юрий юрій
zurab surab зураб
abdullah abdulla abdallah абдулла абдуллах
abdel abdul abd абдель абдул
ahmed ahmad ahmet akhmed akhmad akhmat achmat ajmat ахмат achmed ахмед ахмад ахмет
ali aly али алі
akylbek aqylbek akilbek акылбек ақылбек акилбек
alisher alischer алишер алішер
bashar baschar bachar башар
dariga дарига даріга дариға
erlan yerlan jerlan ерлан єрлан
gurbanguly kurbanguly gurbanguli гурбангулы гурбангули
hassan hasan хасан хассан гасан
hussein hussain husayn huseyn hossein хусейн хуссейн хоссейн гусейн
ibrahim ebrahim ибрагим ибрахим ібрагім эбрахим
imran имран імран
islam ислам іслам
ismail isma'il исмаил ісмаїл
kamala камала
kemal kamal кемаль камаль
mahmoud mahmud mahmood махмуд
mehriban мехрибан
mohammed mohammad muhammad mohamed muhammed mehmet mohamad mahomet magomed мохаммед мухаммед мухаммад мохаммад мехмет магомед мохамед магомет
murat mourad murad мурат мурад
narendra нарендра
rahul rahoul рахул
rajiv раджив раджів
ramzan рамзан
rustam rustem рустам рустем
sadyr садыр садир
shavkat schawkat chavkat шавкат
serdar сердар
yair jair yaïr яир яір яїр
jair жаир жаїр
yitzhak isaac itzhak ицхак исаак ісаак айзек ісак
bidzina bidsina бидзина бідзіна
elon ilon илон ілон
barack barak барак
mitt митт мітт
antony antoni энтони ентоні
lloyd ллойд
sanna санна
kaja kaya кая
viorica виорика
maia maya майя мая
klaus claus клаус
olaf olav олаф улаф
annalena анналена
jens йенс єнс
lech лех
beata беата
jarosław jaroslaw ярослав
giorgia georgia джорджия джорджа джорджія
silvio сильвио сільвіо
sergio серджо серхио сержиу
mario марио маріо
cristiano криштиану
dilma дилма ділма
evo эво ево
fidel фидель фідель
raul raúl рауль
xiomara сиомара
shinzo синдзо
yoshihide ёсихидэ есихидэ
fumio фумио
taro таро
sanae санаэ
junichiro дзюнъитиро
golda голда
ariel ариэль
naftali нафтали нафталі
menachem менахем
yasser yasir ясир
muammar moammar mouammar muamar муаммар муамар
saddam саддам
hosni husni hosny хосни хосні
benazir беназир беназір
nawaz наваз
pervez первез
indira индира індіра
melinda мелинда мелінда
melania мелания меланія
ivanka иванка іванка
jill джилл
kellyanne келлиэнн
nancy нэнси ненсі
ségolène сеголен
edith эдит едіт
jordan джордан
jacinda джасинда
scott скотт
julie джули
gordon гордон
rishi риши ріші
keir кир кір
nigel найджел
jeremy джереми джеремі
sadiq садик садік
`;

/** Each form with the lines it stands in, a line being called by its first form. */
const families: ReadonlyMap<string, readonly string[]> = build();

function build(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const line of FAMILIES.trim().split('\n')) {
    const forms = [...new Set(line.split(/\s+/u).map(foldSpelling))];
    for (const form of forms) index.set(form, [...(index.get(form) ?? []), forms[0] ?? form]);
  }
  return index;
}

const NONE: readonly string[] = [];

/** The names (by their first forms) of which this is a form, folded; a short form may be of several. */
export const familiesOf = (given: string): readonly string[] => families.get(given) ?? NONE;

/** All forms of the names of which this is one, folded. */
export const formsOf: (given: string) => readonly string[] = remember(2048, (given) => {
  const of = new Set(familiesOf(given));
  if (of.size === 0) return [given];
  return [...families].filter(([, lines]) => lines.some((line) => of.has(line))).map(([form]) => form);
});
