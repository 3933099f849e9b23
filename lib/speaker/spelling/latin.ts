/**
 * How Latin letters sound in names, in the folded Cyrillic of `cyrillic.ts`: a table a way of spelling. An entry is
 * `grapheme=sound|other sound`; `/abc` wants one of these letters to follow, `$` the word's end, `^` its start. Of
 * several that fit the longest holds. Letters that a table lacks are read as in `BASE`. Own compilation.
 */
const BASE = `a=а b=б c=к|ц d=д e=е f=ф g=г h=х i=и j=ж|дж|и k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=кс y=и z=з sh=ш|сх zh=ж|зх
  ß=с æ=е œ=е ø=е|ио ł=л đ=дж|д ı=и ə=а|е þ=т ð=д`;

/** Cyrillic names as the press of each language transliterates them. */
export const TRANSLITERATIONS: Readonly<Record<string, string>> = {
  en: `${BASE} shch=ш sch=ш zh=ж kh=х ts=ц|тс tz=ц ch=ч sh=ш sz=ш cz=ч dzh=ж|дж dj=ж|дж ya=иа yu=иу yo=ио|е|о ye=е|ие ia=иа iu=иу
    ie=е|ие io=ио|е|о eo=ео|ио|е iy=и yy=и ii=и ij=и ou=у|ов ck=к ph=ф h=х|г gh=г '= ks=кс|х x=кс|х aia=аиа yev=ев|иев oy=ои ay=аи|ае ey=еи tsi=ци|ти enka$=енка|енко chenka$=ченка|ченко ska$=ска|скаиа tska$=цка|цкаиа oye=ое|оие aye=ае|аие uye=уе|уие eye=ее|еие iye=ие|иие chev$=чев|чов shev$=шев|шов zhev$=жев|жов shchev$=шев|шов`,
  de: `${BASE} schtsch=ш schch=ш tsch=ч dsch=ж|дж sch=ш|ж shch=ш zh=ж sh=ш kh=х ch=х|ч z=ц|з tz=ц ts=ц s=с|з ß=с w=в v=в|ф j=и ja=иа ju=иу jo=ио|е|о je=е|ие
    ia=иа iu=иу io=ио ie=е|ие|и ij=и yj=и ai=аи ei=еи|аи y=и ya=иа yu=иу h=х|г ck=к ph=ф ä=е ö=е ü=иу|и ska$=ска|скаиа ew=ев ow=ов|ев jow=ев|иов`,
  fr: `${BASE} chtch=ш tch=ч ch=ш dj=ж|дж j=ж kh=х ts=ц tz=ц ou=у iou=иу you=иу gu/eiïéy=г g/eiéy=ж|г ï=и ïe=е|ие aï=аи aïe=ае|аие eï=еи oï=ои ia=иа ïa=иа ya=иа ye=е|ие ie=е|ие
    io=ио|е|о yo=ио|е|о iev=ев|иев é=е è=е ê=е ine$=ин yne$=ин ane$=ан one$=он tchev$=чев|чов chev$=шев|шов jev$=жев|жов chtchev$=шев|шов oïe=ое|оие uïe=уе|уие eïe=ее|еие oye=ое aye=ае s=с ss=с zh=ж sh=ш h=х|г y=и qu=к ç=с eff$=ев off$=ов`,
  es: `${BASE} shch=ш sch=ш zh=ж zch=ж kh=х j=х|ж|дж ch=ч sh=ш ts=ц tz=ц ya=иа yu=иу yo=ио|е|о ye=е|ие ia=иа iu=иу io=ио|е|о ie=е|ие gu/eií=г g=г|х
    yi=и oye=ое|оие aye=ае|аие uye=уе|уие iye=ие y=и v=в|б z=з|ц h=х|г ll=л qu=к x=кс|х ñ=н|ни`,
};

/** Names of other peoples as they spell them themselves; diacritics may be left off. */
export const ORIGINS: Readonly<Record<string, string>> = {
  english: `${BASE} a=а|е|еи|о e=е|и e$=|и|е ee=и ea=и|е|еи i=и|аи o=о|а|оу u=а|у|иу|е ou=ау|у|о|а ow=оу|ау|о au=о|ау aw=о|оу ai=еи|е|аи ay=еи|аи|е ei=еи|и|аи|е ey=еи|и|е
    oo=у igh=аи eigh=еи eu=иу|еу|ои ew=иу|у ie=и|аи|ие ia=иа|а|аиа y=и|аи|иа ya=иа yu=иу|у oa=оу|о oe=оу|о ue$=иу|у| ui=уи|у uy=аи wa=уо|ва|уа|во c=к c/eiy=с ch=ч|к|ш ck=к ce$=с
    cc=к|кс g=г g/eiy=дж|г gh=г||ф|гх dh=д|дх bh=б|бх kh=х|кх ge$=дж dge=дж h=х|г| j=дж ph=ф qu=кв|ку s=с|з sh=ш sch=ш|ск th=т|с|з|ф|тх tch=ч|тч ts=тс|ц tz=ц|тц w=у|в wh=у|х|в wr=р x=кс|з z=з|ц|с|тс
    kn=н|кн mc=мак|мк mac=мак|мек le$=л|ел|ле er=ер|ир|ор ir=ер|ир|аир ur=ер|ур or=ор|ер re$=р|ре sse$=с tte$=т nn=н ll=л ss=с|ш '= bb=б augh=о ough=о|оу|аф leigh$=ли ley$=ли|леи es$=с|ес|из ed$=д|ед`,
  german: `${BASE} sch=ш tsch=ч ch=х|ш|ч chs=кс z=ц|з tz=ц s=с|з ß=с w=в v=ф|в j=и ja=иа ju=иу jo=ио|е ei=аи|еи ai=аи ay=аи ey=аи|еи eu=ои|еи|еу äu=ои ie=и|ие ä=е ae=е|ае ö=е|ио oe=е ü=иу ue=иу|уе
    y=и|иу ck=к ph=ф h=х|г| st=шт|ст sp=шп|сп qu=кв th=т dt$=т c=к|ц o=о u=у er=ер x=кс eh=е ah=а oh=о uh=у üh=иу`,
  french: `${BASE} ch=ш|к|ч tch=ч j=ж dj=дж ou=у oux$=у oi=уа|ои oy=уаи|уа|ои ai=е|аи ay=е|аи|еи au=о|ау eau=о eaux$=о aux$=о eu=е|еу œu=е oeu=е é=е è=е ê=е ë=е e=е| e$= es$=|ес er$=е|ер
    ier$=ие|иер ez$=ес|е et$=е|ет ed$=ед|е en=ен|ан em=ем|ам in=ен|ин ain=ен|аин ein=ен|еин aing=ен ien=иен|ен an=ан ç=с c/eiy=с c=к g/eiy=ж gu/ei=г gn=н|ни qu=к ph=ф th=т h=|х|г
    ill=ии|ил ille$=ии|ил y=и|аи s$=|с t$=|т d$=|д x$=|кс|с z$=|з|с p$=|п x=кс|гз u=иу|у ie$=и ï=и î=и â=а ô=о û=иу w=в|у s=с|з cq=к ct$=кт| `,
  spanish: `${BASE} j=х ch=ч ll=л|и|ли ñ=н|ни c/eiéí=с c=к z=с|з qu=к gu/eiéí=г g/eiéí=х|г gua=гуа|гва h=|х|е v=в|б y=и|иа y$=и x=х|кс|с ue=уе ie=ие|е w=у|в iu=иу ia=иа io=ио sh=ш tz=ц ei=еи ai=аи ü=у`,
  portuguese: `${BASE} ão=ан|ау|аун ao$=ан|ау o$=у|о os$=ус|уш|ос e$=и|е lh=л|ли nh=н|ни ch=ш j=ж ç=с c/eiéí=с c=к g/eiéí=ж gu/eiéí=г qu=к x=ш|кс|с z=с|з s=с|з|ш h= ou=оу|о ei=еи ai=аи r=р|х w=в|у u=у ss=с|з ff=ф`,
  italian: `${BASE} c/eiè=ч cc/ei=ч ci/aou=ч|чи cci/aou=ч ch=к cch=к g/eiè=дж gg/ei=дж gi/aou=дж|джи gh=г gl/i=л gli/aou=л|ли gn=н|ни sc/ei=ш sci/aou=ш z=ц|дз|з zz=ц|дз s=с|з qu=кв|ку h= j=и|дж io=ио|о ia=иа|а iu=иу|у ie=ие|е uo=уо|о`,
  polish: `${BASE} cz=ч sz=ш szcz=ш rz=ж|ш|рж ż=ж ź=з|ж ś=с|ш ć=ч|ц ci=ци|ти|чи|ц|т cie=це|те|че cia=циа|тиа|ча si=си|ши|с sie=се|ше zi=зи|з dzi=дзи|дз|ди w=в ł=л j=и ja=иа ju=иу je=е|ие jo=ио ch=х h=х|г c=ц|к ó=у|о ą=он|ом ę=ен|ем
    y=и ie=е|ие ia=иа io=ио|е|о iu=иу dz=дз dż=дж drz=дж|држ ń=н ny=ни ck=цк`,
  turkish: `${BASE} c=дж|ч|ж ç=ч ş=ш s=с|ш ğ=г||и g=г| ı=и i=и ö=е|о|ио o=о|е ü=иу|у u=у|иу j=ж y=и ya=иа yu=иу yü=иу ye=е|ие yi=и ə=а|е x=х q=г|к v=в h=х|г| â=а|иа sh=ш ch=ч zh=ж yy=и`,
  westslavic: `${BASE} č=ч ć=ч c=ц|ч|к ž=ж z=з|ж|ц š=ш s=с|ш|з đ=дж|д dž=дж dj=дж|д j=и ja=иа ju=иу je=е|ие jo=ио|е lj=л|ли nj=н|ни ch=х h=х|г ř=рж|р|рш ě=е|ие ň=н ť=т ď=д ů=у ý=и w=в ė=е ų=у ū=у ā=а ē=е ī=и ķ=к ļ=л ņ=н ģ=г ai=аи ia=иа io=ио iu=иу
    ie=ие|е ks=кс č=ч ck=цк y=и ou=оу|у x=кс es=ес|е ec$=ец|еч`,
  romanian: `${BASE} ș=ш ş=ш s=с|ш ț=ц ţ=ц t=т|ц ă=е|а a=а|е â=и|а î=и c/eiî=ч ce/a=ч ci/aou=ч che=ке chi=ки ch=к g/ei=дж ge/a=дж gi/aou=дж gh=г j=ж io=ио|о ia=иа ie=ие|е iu=иу ea=еа|иа x=кс z=з h=х y=и`,
  hungarian: `${BASE} sz=с s=ш|с zs=ж cs=ч gy=д|ди|дж ny=н|ни ly=и|л ty=т|ти c=ц j=и ja=иа já=иа ju=иу jj=и ö=е|ио ő=е|ио ü=иу|и ű=иу|и á=а é=е ó=о ú=у í=и dzs=дж h=х|г cz=ц w=в y=и zz=з v=в`,
  nordic: `${BASE} å=о aa=о|а ä=е|иа æ=е ö=е|ио ø=е|ио y=и|иу j=и ja=иа jo=ио|о je=е|ие ju=иу oe=у|е ij=еи|аи ui=еи|ои|аи uy=еи|аи eu=е|ио|еу ie=и|ие ei=еи|аи ou=ау|оу au=ау|оу uu=иу|у u=у|иу|и
    sch=сх|ск|ш ch=х|ч|к g=г|х|и v=в|ф w=в h=х|г| c=к|ц|с sj=ш|си kj=ч|ш|х skj=ш rs=рс|рш tj=ч z=з|с|ц ee=е|и oo=о|у x=кс th=т ck=к dt=т ld=л|лд nd=н|нд`,
  arabic: `${BASE} ou=у oo=у ee=и aa=а ei=еи|ии ai=аи|еи q=к gh=г|к g=г|к|дж|х kh=х sh=ш ch=ч|ш zh=ж th=с|т dh=з|д j=дж|ж y=и ya=иа yah$=иа yeh$=иа|ие eh$=а|е ah$=а|ах ih=их iyy=и ia=иа ie=ие|и h=х|г| u=у o=о|у e=е|а|и a=а|е i=и
    '= ’= d=д z=з w=в|у ck=к ss=с uh=ух tz=ц ts=ц|тс v=в|б`,
};

/** East Asian romanisations; they hold only where the whole word is made of their syllables. */
export const EASTERN: Readonly<Record<string, { table: string; syllables: string }>> = {
  pinyin: {
    syllables:
      '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?ang|[iu]?an|ong|iong|[aeu]ng|ing|[aeiuü]n|[iu]?ao|[aeou]i|ou|iu|ie|[uü]e|uo|[iu]a|er|[aeiouü])',
    table: `b=б p=п m=м f=ф d=д t=т n=н l=л g=г k=к h=х j=цз|чж q=ц x=с zh=чж ch=ч sh=ш r=ж z=цз c=ц s=с w=в a=а ai=аи ao=ао an=ан ang=ан o=о ou=оу ong=ун
      e=е ei=еи en=ен eng=ен er=ер i=и ia=иа iao=иао ian=иан iang=иан ie=е in=ин ing=ин iong=иун iu=иу u=у ua=уа uai=уаи uan=уан uang=уан ui=уи|уеи|ои un=ун uo=о|уо ü=иу ue=уе|иуе üe=иуе
      y=и ya=иа yao=иао yan=иан yang=иан ye=е yi=и yin=ин ying=ин yo=ио yong=иун you=иу yu=иу yue=иуе yuan=иуан yun=иун wu=у wo=во weng=вен hui=хуи|хои|хуеи`,
  },
  wade: {
    syllables:
      '(?:ch|hs|sh|tz|ts|[pmftnlkhjsyw])?(?:[iu]?ang|[iu]?an|ung|iung|[aeu]ng|ing|[aeiuü]n|[iu]?ao|[aeou]i|ou|iu|ieh|[uü]eh|uo|[iu]a|erh|eh|ih|[aeiouü])',
    table: `p=б|п m=м f=ф t=д|т n=н l=л k=г|к h=х ch=чж|ч|ц|цз hs=с sh=ш j=ж ts=ц|цз tz=цз s=с w=в y=и a=а ai=аи ao=ао an=ан ang=ан o=о ou=оу ung=ун
      e=е eh=е ei=еи en=ен eng=ен i=и ih=и ia=иа iao=иао ien=иан iang=иан ieh=е in=ин ing=ин iu=иу u=у ua=уа uai=уаи uan=уан uang=уан ui=уи|уеи un=ун uo=о|уо ya=иа yang=иан yeh=е yen=иан yi=и ying=ин yu=иу wu=у wen=вен`,
  },
  korean: {
    syllables:
      '(?:ch|kk|tt|pp|ss|jj|sh|[bcdghjklmnprstyw])?(?:y?eo|y?ae|y?oo|y?oi|eu|ee|wa|wo|we|wi|oe|ui|y?[aeiou])(?:ng|rk|[bgkmnlprt])?h?',
    table: `b=п|б p=п|пх d=т|д t=т|тх g=к|г k=к|кх|г j=чж|ч|дж|ж ch=ч|чж|чх jj=чж s=с sh=с|ш ss=с h=х| m=м n=н ng=н l=л|р r=р|л y=и w=в
      a=а ar/k=а ae=е eo=о|е eu=и e=е ee=и i=и o=о|е oo=у|о oe=ве|е|хве u=у|и|о|е|а ui=и|ии wa=ва wo=во we=ве wi=ви ya=иа yae=е yeo=е|ио|о ye=е yo=е|ио|о yu=иу|е|ио|о yoo=иу you=иу|е yi=и|ли lee=ли
      rhee=ли li=ли ri=ли roh=но|ро noh=но choi=чхве|чве|чои|цои moon=мун yoon=иун park=пак pak=пак`,
  },
  japanese: {
    syllables: '(?:sh|ch|ts|[kgsznhbpmrtdfjwy])?y?(?:[aeiou]|ou|oo|uu|oh|ei)(?:n|m)?(?:(?=[kstpc])[kstpc])?',
    table: `sh=с shi=си ch=т|ч chi=ти|чи ts=ц j=дз ji=дзи z=дз|з zu=дзу|зу s=с f=ф h=х y=и a=а i=и u=у e=е o=о ou=о oh$=о oo=о uu=у ei=еи|е k=к g=г n=н m=м|н p=п b=б d=д r=р t=т w=в
      ya=иа yu=иу yo=ио|е|о sha=сиа shu=сиу sho=сио|се|со cha=тиа chu=тиу cho=тио|те ja=дзиа ju=дзиу jo=дзио|дзе|джо kyo=кио|ке kyu=киу ryu=риу ryo=рио|ре gyo=гио hyo=хио yoshi=иоси|еси tch=тт`,
  },
};
