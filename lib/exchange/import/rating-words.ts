import type { Verdict } from '../../model.ts';

/**
 * What the world's fact-checkers call their findings, by where it stands on our scale; a line a language. Own
 * compilation of the labels that checkers publish. A word that says nothing of accuracy ("satire", "altered photo",
 * "scam") has no place here: then the rating's number tells, else the checker's own label alone is kept.
 */
export const RATING_WORDS: Readonly<Partial<Record<Verdict, string>>> = {
  true: `
    true, correct, accurate, right, real, verified, confirmed, fact, genuine, truth, correct attribution, geppetto checkmark
    правда, верно, достоверно, подтверждено, это правда, подлинно, соответствует действительности, факт
    правда, вірно, правдиво, достовірно, підтверджено, це правда
    wahr, richtig, stimmt, korrekt, zutreffend, bestätigt, das stimmt, fakt
    vrai, c'est vrai, exact, correct, avéré, confirmé
    verdadero, cierto, verdad, correcto, es cierto, es verdad, confirmado`,
  'mostly-true': `
    mostly true, mostly correct, mostly accurate, largely true, largely correct, largely accurate, almost true, nearly true, true but, correct but, one pinocchio
    в основном правда, скорее правда, большей частью правда, преимущественно правда, почти правда, в целом верно, скорее верно
    переважно правда, здебільшого правда, скоріше правда, радше правда, майже правда
    größtenteils richtig, größtenteils wahr, überwiegend richtig, überwiegend wahr, weitgehend richtig, eher wahr, eher richtig
    plutôt vrai, globalement vrai, presque vrai, en grande partie vrai, vrai mais
    mayormente cierto, mayormente verdadero, casi verdadero, casi cierto, verdadero pero, mayoritariamente cierto`,
  'half-true': `
    half true, half-true, half truth, mixture, mixed, partly true, partially true, partly false, partially false, partly correct, partially correct, somewhat true, true and false, in-between, two pinocchios
    полуправда, частично правда, отчасти правда, частично неправда, частично ложь, отчасти верно, частично верно, наполовину правда, частично достоверно
    напівправда, частково правда, частково неправда, почасти правда
    halbwahr, halb wahr, teilweise richtig, teilweise falsch, teils wahr, teils falsch, zum teil wahr, teilweise wahr, teils richtig
    partiellement vrai, partiellement faux, en partie vrai, en partie faux, à moitié vrai, mi-vrai, demi-vérité, vrai et faux, plutôt vrai mais incomplet
    verdad a medias, media verdad, parcialmente cierto, parcialmente falso, parcialmente verdadero, mitad verdad, verdadero a medias`,
  'mostly-false': `
    mostly false, mostly incorrect, mostly inaccurate, largely false, largely incorrect, barely true, almost false, three pinocchios
    в основном неправда, в основном ложь, скорее неправда, скорее ложь, большей частью неправда, большей частью ложь, преимущественно ложь, почти неправда, преимущественно неправда
    переважно неправда, здебільшого неправда, скоріше неправда, радше неправда
    größtenteils falsch, überwiegend falsch, weitgehend falsch, eher falsch
    plutôt faux, globalement faux, presque faux, en grande partie faux
    mayormente falso, casi falso, mayoritariamente falso`,
  false: `
    false, incorrect, inaccurate, wrong, untrue, fake, fake news, not true, pants on fire, pants on fire!, four pinocchios, fabricated, hoax, debunked, totally false, completely false, fiction, not correct, not accurate, refuted, false claim, mistaken
    ложь, неправда, неверно, фейк, это неправда, не соответствует действительности, недостоверно, вымысел, выдумка, опровергнуто, фальшивка, это фейк, не правда, ложная информация, ложно, враньё
    брехня, неправда, невірно, фейк, хибно, вигадка, це неправда, спростовано, неправдиво, це фейк, хиба
    falsch, unwahr, stimmt nicht, frei erfunden, fake, widerlegt, nicht korrekt, erfunden, das ist falsch, unzutreffend
    faux, c'est faux, infox, intox, fausse information, inexact, incorrect, totalement faux, complètement faux, non
    falso, bulo, es falso, incorrecto, mentira, falsa, desmentido, totalmente falso, inexacto, no es cierto, es un bulo`,
  misleading: `
    misleading, missing context, lacks context, out of context, no context, needs context, without context, miscaptioned, cherry-picked, cherry picks, distorted, distorts the facts, spins the facts, exaggerated, exaggerates, deceptive, misrepresented, not the whole story, needs more context, manipulation, misattributed context, taken out of context, context missing, false context, decontextualized
    вводит в заблуждение, манипуляция, вне контекста, вырвано из контекста, без контекста, искажение, преувеличение, искажено, это манипуляция, неполный контекст, искажение фактов, дезинформация контекстом
    маніпуляція, перекручення, вводить в оману, поза контекстом, вирвано з контексту, перебільшення, без контексту, це маніпуляція
    irreführend, fehlender kontext, aus dem kontext gerissen, falscher kontext, ohne kontext, übertrieben, verzerrt, manipulation, kontext fehlt
    trompeur, manque de contexte, hors contexte, sorti de son contexte, exagéré, manipulation, détourné, trompeuse, à nuancer
    engañoso, fuera de contexto, falta contexto, sin contexto, descontextualizado, exagerado, manipulado, engañosa, manipulación, descontextualizada`,
  unproven: `
    unproven, unverified, unsupported, no evidence, unsubstantiated, unconfirmed, inconclusive, not proven, lacks evidence, no proof, unfounded, research in progress, baseless, insufficient evidence
    не доказано, недоказуемо, бездоказательно, не подтверждено, нет доказательств, безосновательно, неподтверждённо, не удалось проверить, без доказательств, голословно
    не доведено, непідтверджено, бездоказово, немає доказів, не підтверджено, безпідставно
    unbelegt, nicht belegt, unbewiesen, keine belege, nicht bewiesen, unbestätigt, ohne beleg, keine beweise
    non prouvé, sans preuve, non vérifié, pas de preuve, aucune preuve, infondé, invérifié, non démontré
    no probado, sin pruebas, no verificado, sin evidencia, insostenible, no hay pruebas, sin confirmar, no hay evidencia`,
  'not-checkable': `
    opinion, not checkable, uncheckable, unverifiable, unprovable, prediction, forecast, can't be checked
    непроверяемо, не проверяется, мнение, прогноз, невозможно проверить, это мнение, оценочное суждение
    неможливо перевірити, неперевірно, думка, оціночне судження, прогноз
    meinung, nicht überprüfbar, nicht prüfbar, prognose
    opinion, invérifiable, pas vérifiable, impossible à vérifier
    opinión, no verificable, incomprobable, no se puede comprobar`,
  'in-progress': `
    in progress, developing, under review, checking
    проверяется, проверка продолжается
    перевіряється
    in prüfung, wird geprüft
    en cours, en cours de vérification
    en desarrollo, en verificación, en proceso`,
};
