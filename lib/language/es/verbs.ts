import { RomanceCues, romanceForms } from '../romance-verbs.ts';
import { list, type VerbForm } from '../verb-forms.ts';

/**
 * Verbs whose present is built on another stem («recordar»: «recuerda»), and, where it differs too, the stem of the past
 * before «-ió» («pedir»: «pidió»).
 */
const STEMS: Readonly<Record<string, readonly [present: string, past?: string]>> = {
  recordar: ['recuerd'],
  contar: ['cuent'],
  recontar: ['recuent'],
  negar: ['nieg'],
  denegar: ['denieg'],
  confesar: ['confies'],
  manifestar: ['manifiest'],
  demostrar: ['demuestr'],
  mostrar: ['muestr'],
  rogar: ['rueg'],
  recomendar: ['recomiend'],
  pensar: ['piens'],
  encomendar: ['encomiend'],
  comprobar: ['comprueb'],
  aprobar: ['aprueb'],
  reprobar: ['reprueb'],
  apostar: ['apuest'],
  defender: ['defiend'],
  entender: ['entiend'],
  pedir: ['pid', 'pid'],
  repetir: ['repit', 'repit'],
  advertir: ['adviert', 'advirt'],
  sugerir: ['sugier', 'sugir'],
  referir: ['refier', 'refir'],
  inferir: ['infier', 'infir'],
  desmentir: ['desmient', 'desmint'],
  mentir: ['mient', 'mint'],
  sentir: ['sient', 'sint'],
  asentir: ['asient', 'asint'],
  disentir: ['disient', 'disint'],
  proseguir: ['prosigu', 'prosigu'],
  conseguir: ['consigu', 'consigu'],
  concluir: ['concluy', 'conclu'],
  argüir: ['arguy', 'argu'],
  incluir: ['incluy', 'inclu'],
  evaluar: ['evalú'],
  continuar: ['continú'],
  insinuar: ['insinú'],
  puntuar: ['puntú'],
  confiar: ['confí'],
  enfriar: ['enfrí'],
  reunir: ['reún'],
};

/** Present and past, singular and plural; participle; gerund. Compounds are made from these by their prefix. */
const IRREGULAR: Readonly<
  Record<string, readonly [singular: string, plural: string, participle: string, gerund: string]>
> = {
  decir: ['dice dijo decía dirá diría', 'dicen dijeron decían dirán', 'dicho', 'diciendo'],
  tener: ['tiene tuvo tenía', 'tienen tuvieron tenían', 'tenido', 'teniendo'],
  poner: ['pone puso ponía', 'ponen pusieron ponían', 'puesto', 'poniendo'],
  venir: ['viene vino venía', 'vienen vinieron venían', 'venido', 'viniendo'],
  aducir: ['aduce adujo aducía', 'aducen adujeron aducían', 'aducido', 'aduciendo'],
  deducir: ['deduce dedujo deducía', 'deducen dedujeron deducían', 'deducido', 'deduciendo'],
  escribir: ['escribe escribió escribía', 'escriben escribieron escribían', 'escrito', 'escribiendo'],
  describir: [
    'describe describió describía',
    'describen describieron describían',
    'descrito',
    'describiendo',
  ],
  descubrir: ['descubre descubrió', 'descubren descubrieron', 'descubierto', 'descubriendo'],
  prever: ['prevé previó preveía', 'prevén previeron preveían', 'previsto', 'previendo'],
  ver: ['ve vio veía', 'ven vieron veían', 'visto', 'viendo'],
  saber: ['sabe supo sabía', 'saben supieron sabían', 'sabido', 'sabiendo'],
  creer: ['cree creyó creía', 'creen creyeron creían', 'creído', 'creyendo'],
  leer: ['lee leyó leía', 'leen leyeron leían', 'leído', 'leyendo'],
  reír: ['ríe rió rio reía', 'ríen rieron reían', 'reído', 'riendo'],
  sonreír: ['sonríe sonrió sonreía', 'sonríen sonrieron', 'sonreído', 'sonriendo'],
  querer: ['quiere quiso quería', 'quieren quisieron querían', 'querido', 'queriendo'],
  reconocer: [
    'reconoce reconoció reconocía',
    'reconocen reconocieron reconocían',
    'reconocido',
    'reconociendo',
  ],
  dar: ['da dio daba', 'dan dieron daban', 'dado', 'dando'],
  hacer: ['hace hizo hacía', 'hacen hicieron hacían', 'hecho', 'haciendo'],
};

/** Forms that are as often a noun: «la denuncia», «la pregunta». */
const NOUNS = new Set(
  list(
    `denuncia denuncian pregunta cuenta sentencia demanda consulta muestra prueba nota crítica reclama cita réplica informe
     apuesta lamento alerta aviso relata comenta acusa cuestiona apunta critica`,
  ),
);

/** All forms of a Spanish verb that a report has: third persons, the compound past, gerund and infinitive. */
function* spanishForms(verb: string): Generator<VerbForm> {
  for (const form of formsOf(verb)) {
    yield NOUNS.has(form.word) && form.form === 'finite' ? { ...form, noun: true } : form;
  }
}

function formsOf(verb: string): Iterable<VerbForm> {
  const known = irregular(verb);
  if (known) return romanceForms({ ...known, infinitive: verb });
  const stem = verb.slice(0, -2);
  const [present, past = stem] = STEMS[verb] ?? [stem];
  if (verb.endsWith('ar')) {
    return romanceForms({
      singular: `${stem}ó ${present}a ${stem}aba ${verb}á ${verb}ía`,
      plural: `${stem}aron ${present}an ${stem}aban ${verb}án ${verb}ían`,
      participle: `${stem}ado`,
      gerund: `${stem}ando`,
      infinitive: verb,
    });
  }
  const glide = /(?:u|ü)$/u.test(past) && !past.endsWith('gu') ? 'y' : 'i';
  const soft = past.replace(/ñ$/u, 'ñ');
  return romanceForms({
    singular: `${soft}${glide}ó ${present}e ${stem}ía ${verb}á ${verb}ía`,
    plural: `${soft}${glide}eron ${present}en ${stem}ían ${verb}án ${verb}ían`,
    participle: `${stem}ido`,
    gerund: `${soft}${glide}endo`,
    infinitive: verb,
  });
}

const COMPOUND =
  /^(contra|pre|des|sos|man|man|ob|pro|ex|su|im|inter|pre|con|com|ante|re|ad)?(decir|tener|poner|venir)$/u;

function irregular(verb: string) {
  const [, prefix = '', base = verb] = COMPOUND.exec(verb) ?? [];
  const found = IRREGULAR[base] ?? IRREGULAR[verb];
  if (!found) return null;
  const withPrefix = (words: string) =>
    list(words)
      .map((word) => prefix + word)
      .join(' ');
  const [singular, plural, participle, gerund] = found;
  return {
    singular: withPrefix(singular),
    plural: withPrefix(plural),
    participle: withPrefix(participle),
    gerund: withPrefix(gerund),
  };
}

const verbs = new RomanceCues(spanishForms);
export const { cues, phrases } = verbs;

verbs.add(
  { sort: 'speech' },
  `decir afirmar declarar anunciar explicar señalar indicar añadir agregar asegurar manifestar subrayar destacar apuntar
   comentar precisar aclarar recordar insistir reiterar recalcar remarcar resaltar enfatizar confirmar ratificar
   reconocer admitir confesar negar desmentir rechazar sostener mantener defender argumentar alegar aducir argüir
   aseverar asegurar opinar considerar estimar calcular advertir avisar alertar prevenir prometer jurar garantizar informar
   comunicar notificar detallar especificar puntualizar matizar concretar exponer expresar relatar narrar referir contar
   revelar desvelar responder contestar replicar preguntar escribir tuitear publicar proponer plantear sugerir
   recomendar aconsejar pedir solicitar exigir reclamar demandar instar urgir ordenar lamentar denunciar criticar acusar
   reprochar cuestionar protestar concluir resumir sentenciar zanjar apostillar repetir predecir vaticinar pronosticar augurar
   prever testificar atestiguar certificar corroborar observar notar mencionar citar aludir justificar
   razonar deducir inferir proclamar pregonar pronunciar postular suscribir reivindicar contradecir objetar refutar
   rebatir insinuar adelantar avanzar divulgar difundir reportar pormenorizar abundar ahondar reafirmar aventurar acotar
   sopesar valorar evaluar juzgar presumir dictaminar decretar estipular disponer establecer transmitir trasladar confiar
   hablar quejar excusar disculpar titular recoger informar subir retuitear postear hipotetizar teorizar
   invocar rememorar evocar asumir explicitar verbalizar vocear esgrimir propugnar abogar convenir`,
);
verbs.add(
  { sort: 'manner' },
  `exclamar gritar susurrar murmurar bromear ironizar espetar soltar lanzar continuar proseguir terciar intervenir
   interrumpir reír sonreír suspirar balbucear mascullar gruñir rugir clamar implorar suplicar rogar maldecir
   celebrar agradecer felicitar elogiar alabar arremeter cargar atacar tronar bramar sollozar llorar saludar exhortar
   apelar invitar llamar animar tachar conceder dictar rezar reaccionar reflexionar retomar empezar comenzar
   terminar finalizar cerrar recitar cantar anotar deslizar musitar farfullar vociferar despachar ironizar apremiar
   inquirir interrogar indagar tranquilizar consolar enfurecer asentir disentir discrepar coincidir`,
);
verbs.add(
  { sort: 'thought' },
  `pensar creer esperar constatar confiar temer saber ver sentir suponer imaginar dudar desear querer entender comprender descubrir
   mostrar demostrar probar comprobar encontrar leer aprender intuir sospechar soñar decidir conjeturar
   anhelar ansiar vislumbrar percibir figurar recelar apostar`,
);
verbs.add(
  { sort: 'judgement' },
  'calificar tildar describir definir tachar bautizar apodar llamar denominar catalogar tratar acusar presentar retratar',
);

// A reporter tells what they asked or said with no pronoun: «Le pregunté si …».
verbs.cues.add(
  { sort: 'speech' },
  list(
    `digo dije decimos dijimos pregunto pregunté preguntamos sugiero sugerí afirmo afirmé explico expliqué respondo respondí
     contesté insisto insistí repito repetí escribí pido pedí aseguré confirmé prometo prometí declaro declaré comenté señalé
     reconozco reconocí admito admití añado añadí propongo propuse advierto advertí confieso confesé`,
  ).map((word) => ({ word, form: 'finite', person: 1 })),
);

verbs.addPhrases('dejar', 'claro, en claro, entrever, constancia de');
verbs.addPhrases('dar', 'a entender, a conocer, por hecho');
verbs.addPhrases('hacer', 'saber, ver, notar, constar, hincapié en, énfasis en');
verbs.addFixed('puede podía', 'leerse, oírse');
verbs.addFixed('se', 'lee, leía, puede leer, podía leer');
// «Quiere decir» means; only the past says that somebody meant to say and did.
verbs.addCarrier('quiso quisieron querido');
verbs.addCarrier(
  'volvió volvieron vuelto vuelve vuelven llegó llegaron limitó limitaron apresuró apresuraron',
  'a',
);
verbs.addCarrier('acaba acaban acababa acababan', 'de');
verbs.addCarrier('acabó acabaron terminó terminaron empezó empezaron comenzó comenzaron', 'por');
verbs.addCarrier('tuvo tuvieron tenido', 'que');
