import type { DateClauseWords } from '../date-words.ts';

/** What tells whether a date is the statement's own. */
export const clause: DateClauseWords = {
  bounds: `de del desde hasta para por antes después tras entre próximo próxima a al cada todos todas sobre según
    contra ante dentro`,
  ahead: [
    'próximo',
    'próxima',
    'que viene',
    'que viene',
    'entrante',
    'del próximo año',
    'del año próximo',
    'del año que viene',
    'de la próxima semana',
    'de la semana que viene',
  ],
  subjectVerbs: 'fue es será ha había era estuvo marcó será',
  coordinators: 'y e pero o sino aunque',
  openers: 'quien quienes cuyo cuya cuyos cuyas donde cuando si porque mientras pues cual cuales',
  relatives: 'que',
  bareOpeners: true,
  participle:
    /^(?!(?:partido|estado|senado|mercado|abogado|abogada|diputad[oa]s?|juzgado|pasad[oa]s?|lado|sábado|jurado|vida|salida|medida|comida|unidos|unidas|sido|ido|tratado|resultado|significado|ganado|cuidado|delegad[oa]|empleado|soldados?|encargad[oa]|apellido|sonido|ruido|marido|herida|caída|ganado|comunidad|grado|prado|acusado|poblado|sentido|pedido|contenido|llamada|jornada|entrada|temporada|década|madrugada|partida)$)(?:\p{L}{2,}(?:ado|ada|ados|adas|ido|ida|idos|idas)|escrit[oa]s?|hech[oa]s?|dich[oa]s?|abiert[oa]s?|muert[oa]s?|puest[oa]s?|elect[oa]s?)$/u,
  participleIsPast: false,
  infinitive:
    /^(?!(?:lugar|mujer|poder|militar|hogar|bienestar|popular|escolar|mar|par|nuclear|particular|familiar|taller|similar|titular|celular|regular|auxiliar|bar|altar|alcázar|ejemplar|hospitalar|salar|anteayer|ayer|deber|canciller|alquiler|chófer|exmilitar|solar|polar|ocular)$)\p{L}{2,}(?:ar|er|ir|ír)(?:se|lo|la|los|las|le|les)?$/u,
  infinitiveMarkers: '',
  speaking:
    /^(?:preguntad[oa]s?|interrogad[oa]s?|hablando|entrevistad[oa]s?|cuestionad[oa]s?|citad[oa]s?|consultad[oa]s?)$/u,
  venues:
    /^(?:entrevistas?|tribuna|discurso|conferencia|rueda|comunicado|carta|libro|programa|podcast|tuit|mensaje|declaración|declaraciones|debate|mitin|columna|artículo|vídeo|video|comparecencia|informe|sesión|alocución|prensa|editorial|reunión|visita|acto|ceremonia|cumbre|memorias|documental|reportaje|congreso|homilía|intervención|publicación|blog|nota|emisión|red|redes|pleno|encuentro|foro|charla|conversación|escrito)$/u,
  venuePrepositions: 'en durante ante a tras',
  events:
    /^(?:atentados?|ataques?|explosi(?:ón|ones)|eleccion(?:es)?|votación|referéndum|guerra|accidentes?|huelgas?|manifestaci(?:ón|ones)|ley(?:es)?|reformas?|acuerdos?|tratados?|decisi(?:ón|ones)|veredicto|crisis|incendios?|inundaci(?:ón|ones)|terremoto|partidos?|derrotas?|victorias?|asesinatos?|arresto|detenci(?:ón|ones)|dimisión|invasión|bombardeos?|disturbios|presupuestos?|sentencias?|fallo|sanci(?:ón|ones)|golpe|apagón|dana|riada|tormenta|atraco|robo|redada|comicios|secuestro|cierre|apertura|final)$/u,
  anchors: 'después tras antes desde de del',
  returning:
    /^(?:preguntad[oa]s?|interrogad[oa]s?|cuestionad[oa]s?|al\s+(?:explicar|comentar|recordar)|explicando|comentando|respondiendo)\P{L}(?:[^,.]*\P{L})?(?:es[ea]s?|est[ea]s?|es[oa]s|est[oa]s|eso|esto|ello|aquell\p{L}+|promesas?|palabras|declaraciones)(?:\P{L}|$)/iu,
};
