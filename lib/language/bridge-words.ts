import type { LanguageCode } from '../model.ts';

/**
 * Words of politics that mean the same, a line each: Russian, English, Ukrainian, German, French, Spanish. Written for
 * On Record. By them a statement in one language meets an earlier one in another; `*` ends a prefix.
 */
export const BRIDGE_LANGUAGES: readonly LanguageCode[] = ['ru', 'en', 'uk', 'de', 'fr', 'es'];

export const BRIDGE_WORDS = `
посредни* | mediat* go-between* | посередни* | vermittl* mittler* | médiat* mediat* | mediad* mediac*
переговор* | talks negotiat* | перемовин* переговор* | verhandlung* gespräch* | négociat* negociat* pourparler* | negociaci*
договор* соглашен* | treaty treaties agreement* accord* deal | договор* договір* угод* | vertrag* verträg* abkommen | traité* traite accord* | tratado* acuerdo*
мир мира миру миром | peace* | мир миру миром | frieden* | paix | paz
войн* воен* | war wars warfare military | війн* воєн* військов* | krieg* militär* | guerre* militaire* | guerra* militar*
армия армии армию | army armed | армія армії армію | armee heer bundeswehr | armée armee | ejército ejercito
санкци* | sanction* | санкці* | sanktion* | sanction* | sancion*
налог* | tax taxes taxation | подат* | steuer* | impôt* impot* fiscal* taxe* | impuesto* fiscal*
пошлин* тариф* | tariff* duties | мит* тариф* | zoll zölle zöllen tarif* | tarif* douan* | arancel* tarifa*
бюджет* | budget* | бюджет* | haushalt* budget* | budget* | presupuest*
дефицит* | deficit* | дефіцит* | defizit* | déficit* deficit* | déficit* deficit*
инфляц* | inflation* | інфляц* | inflation* | inflation* | inflaci*
цен* | price* pricing | цін* | preis* | prix | precio*
зарплат* | wage* salar* pay | зарплат* | lohn löhne gehalt gehälter | salaire* | salario*
пенси* | pension* | пенсі* | rente renten pension* | retraite* pension* | pension* jubilaci*
безработ* | unemploy* jobless* | безробіт* | arbeitslos* | chômage chomage | desempleo paro
работ* | work worker* job jobs | робот* прац* | arbeit* | travail* emploi* | trabaj* empleo*
экономи* | econom* | економі* | wirtschaft* | économi* economi* | econom* economí*
рост роста росту | growth | зростан* | wachstum* | croissance | crecimient*
торгов* | trade trading | торгів* торгов* | handel* | commerc* | comerci*
экспорт* вывоз* | export* | експорт* | export* ausfuhr* | export* | export*
импорт* ввоз* | import* | імпорт* | import* einfuhr* | import* | import*
зерн* | grain cereal* | зерн* | getreide* | céréal* cereal* blé | grano* cereal*
хлеб* | bread | хліб* | brot* | pain | pan
нефт* | oil petroleum | нафт* | öl erdöl | pétrol* petrol* | petróleo petroleo
газ газа газу газом газов* | gas | газ газу газом газов* | gas erdgas* | gaz | gas
уголь угл* | coal | вугілл* | kohle* | charbon | carbón carbon
энерг* | energy power | енерг* | energie* | énergi* energi* | energ*
электр* | electric* | електр* | strom* elektr* | électric* electric* | electric* eléctric*
атомн* ядерн* | nuclear atomic | атомн* ядерн* | atom* kern* nuklear* | nucléaire* nucleaire* | nuclear*
плотин* дамб* | dam dams | гребл* дамб* | damm staudamm* | barrage* | presa* represa*
вод* | water* | вод* | wasser* | eau eaux | agua*
рек* | river* | річк* | fluss* flüsse* | fleuve* rivière* | río* rio
мост* | bridge* | міст мост* | brücke* bruecke* | pont ponts | puente*
дорог* трасс* | road* highway* | дорог* доріг трас* | straße* strasse* | route* | carretera* camino*
проезд* | toll tolls passage | проїзд* | maut* | péage* peage* | peaje*
железн* поезд* | rail* train trains | залізни* поїзд* | bahn* zug züge | ferrovi* train* | ferrocarril* tren*
строит* стройк* постро* | build* built construct* | будів* побуд* | bau bauen gebaut* | construi* construct* | constru*
инженер* | engineer* | інженер* | ingenieur* | ingénieur* ingenieur* | ingenier*
школ* | school* | школ* | schul* | école* ecole* scola* | escuela* escolar*
учител* | teacher* | вчител* учител* | lehrer* lehrkr* | enseignant* professeur* | maestr* profesor*
больниц* | hospital* | лікарн* | krankenhaus* krankenhäus* klinik* | hôpita* hopita* | hospital*
врач* | doctor* physician* | лікар* | arzt ärzt* | médecin* medecin* | médic* medic*
вакцин* привив* | vaccin* | вакцин* щеплен* | impf* | vaccin* | vacun*
здоров* | health* | здоров* | gesundheit* | santé sante | salud
выбор* избира* | election* elect* vote* voting | вибор* вибир* | wahl* wähl* | élection* election* | elecci*
голос* | vote* ballot* | голос* | stimm* abstimm* | vote* scrutin* | voto* votaci*
референдум* | referendum* | референдум* | referendum* volksentscheid* | référendum* referendum* | referéndum* referendum*
парламент* дум* рад* | parliament* | парламент* рад* | parlament* bundestag* | parlement* | parlament* congreso
закон* | law laws legislat* bill | закон* | gesetz* | loi lois législat* | ley leyes
суд* | court courts judge* trial | суд* | gericht* richter* prozess* | tribuna* juge* procès | tribunal* juez* juicio*
конституц* | constitution* | конституц* | verfassung* grundgesetz* | constitution* | constituci*
правительств* кабинет* | government* cabinet | уряд* кабінет* | regierung* kabinett* | gouvernement* | gobierno* gabinete
президент* | president* | президент* | präsident* praesident* | président* president* | president*
министр* | minister* | міністр* | minister* | ministre* | ministr*
коалиц* | coalition* | коаліц* | koalition* | coalition* | coalici*
оппозиц* | opposition* | опозиц* | opposition* | opposition* | oposici*
парти* | party parties | парті* | partei* | parti partis | partido*
отставк* | resign* | відставк* | rücktritt* zurücktret* | démission* demission* | dimisi* dimit*
коррупц* взят* | corrupt* bribe* | корупц* хабар* | korrupt* bestech* | corrupt* | corrup*
граница границ* | border* frontier* | кордон* | grenze* grenz* | frontière* frontiere* | frontera*
мигрант* миграц* | migra* immigra* | мігрант* міграц* | migra* einwander* zuwander* | migra* immigr* | migra* inmigra*
бежен* | refugee* asylum | біжен* | flüchtling* asyl* | réfugié* refugi* asile | refugiad* asilo
гражданств* | citizenship nationality | громадянств* | staatsbürger* | citoyenneté nationalité | ciudadan* nacionalidad
безопасн* | secur* safety | безпек* | sicherheit* | sécurité securite | seguridad
полиц* | police | поліц* | polizei* | polic* | policía* policia*
террор* | terror* | терор* | terror* | terror* | terror*
оруж* вооруж* | weapon* arms arming | збро* озброєн* | waffe* rüstung* | arme armes armement* | arma armas armament*
ракет* | missile* rocket* | ракет* | rakete* | missile* roquette* | misil* cohete*
союз* | union alliance* | союз* | union bündnis* | union alliance* | unión union alianza*
альянс* | alliance* | альянс* | allianz* bündnis* | alliance* | alianza*
нейтр* | neutral* | нейтр* | neutral* | neutr* | neutral*
независим* | independen* | незалежн* | unabhängig* | indépendan* independan* | independ*
реформ* | reform* | реформ* | reform* | réform* reform* | reform*
земл* | land lands soil | земл* | land boden | terre* | tierra*
лес леса лесу лесов | forest* timber | ліс лісу лісів | wald wälder* | forêt* foret* | bosque*
климат* | climate* | клімат* | klima* | climat* | clima* climát*
выброс* | emission* | викид* | emission* | émission* emission* | emision*
завод* | plant factory factories | завод* | werk fabrik* | usine* | fábrica* fabrica* planta
компани* | company companies firm* | компані* | unternehmen firma firmen | entreprise* société* | empresa*
банк* | bank* | банк* | bank* | banque* banca* | banco* bancari*
кредит* | credit* loan* | кредит* | kredit* | crédit* credit* prêt* | crédito* credito* préstamo*
долг долг* | debt* | борг* | schuld* | dette* | deuda*
помощ* | aid help assist* | допомог* | hilfe* | aide* | ayuda*
деньг* средств* | money fund* | грош* кошт* | geld* mittel | argent fonds | dinero fondo*
свобод* | freedom* liberty | свобод* | freiheit* | liberté* liberte* | libertad*
прав* | right rights | прав* | recht rechte rechten | droit* | derecho*
протест* митинг* | protest* rall* | протест* мітинг* | protest* demonstr* | manifest* protest* | protest* manifest*
кризис* | crisis crises | криз* | krise* | crise* | crisis
жиль* ипотек* | hous* mortgage* | житл* іпотек* | wohn* hypothek* | logement* hypothè* | vivienda* hipoteca*
фермер* крестьян* | farm* peasant* | фермер* селян* | bauer* landwirt* | agricult* paysan* | agricult* granjer*
город* | city cities town* | міст* | stadt städt* | ville* | ciudad*
язык* | language* | мов* | sprach* | langue* | lengua* idioma*
церк* | church* | церкв* | kirche* | église* eglise* | iglesia*
аборт* | abortion* | аборт* | abtreib* | avortement* | aborto*
казн* | execution* death penalty | страт* | todesstrafe* hinricht* | peine | ejecuci*
площадк* | venue* platform* host* | майданчик* | ort plattform* | plateforme* lieu | sede plataforma
сосед* | neighbo* | сусід* | nachbar* | voisin* | vecin*
бесплатн* | free | безкоштовн* безоплатн* | kostenlos* gratis | gratuit* | gratis gratuit*
платн* плат* | pay paid fee fees charge* | плат* | bezahl* gebühr* | pay* payant* | pag*
отмен* | abolish* scrap* cancel* repeal* | скас* | abschaff* aufheb* | abol* supprim* annul* | abol* suprim* anul*
запре* | ban bans banned prohibit* forbid* | заборон* | verbot* verbiet* | interdi* | prohib*
готов* | ready willing | готов* | bereit | prêt* pret | dispuest* list*
подпис* | sign signed signing signature* | підпис* | unterzeich* unterschr* | sign* | firm*
москв* | moscow | москв* | moskau* | moscou | moscú moscu
киев* | kyiv kiev | києв* київ* | kiew* kyjiw | kiev kyiv | kiev
росси* российск* | russia* | росі* | russland* russisch* | russ* | rusia rus*
украин* | ukrain* | україн* | ukrain* | ukrain* | ucrani*
казахстан* | kazakhstan* | казахстан* | kasachstan* | kazakhstan* | kazaj*
китай китая китаю китаем китайск* | china chinese | китай китаю китаєм | china* chines* | chin* | china chin*
сша америк* | usa america* | сша америк* | usa amerika* | états-unis amér* | eeuu américa america*
европ* евросоюз* | europe* | європ* євросоюз* | europa* europä* | europ* | europ*
германи* немец* | german* | німеч* німец* | deutsch* | allema* | aleman* alemán
франци* француз* | france french | франц* | frankreich* französ* | franc* franç* | franc*
`;
