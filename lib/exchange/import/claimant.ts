import { worldBody } from '../../speaker/bodies.ts';
import type { ImportedSpeaker } from '../import-format.ts';

/** Whom a file names as having said something: a person, a body, or nobody in particular. */

/** Words by which checkers name a crowd or a channel that a claim was met in, and not a speaker. */
const CROWD =
  /(?<!\p{L})(?:facebook|twitter|tiktok|instagram|whatsapp|telegram|youtube|tweets|posts|users?|viral|social media|websites?|bloggers?|multiple|several|various|unknown|anonymous|sources?|chain e-?mails?|internet|memes?|соцсет\p{L}*|пользовател\p{L}*|пост(?:ы|ов|и|ів)|аноним\p{L}*|неизвестн\p{L}*|источник\p{L}*|соцмереж\p{L}*|користувач\p{L}*|невідом\p{L}*|джерел\p{L}*|nutzer\p{L}*|soziale\p{L}? (?:medien|netzwerke\p{L}?)|beiträge|unbekannt\p{L}*|réseaux sociaux|internautes?|publications?|inconnu\p{L}*|redes sociales|usuarios?|publicaci\p{L}+|cadena\p{L}?|desconocid\p{L}+|viralizad\p{L}+)(?!\p{L})/iu;

/** Words that only bodies have in their names. */
const BODY =
  /(?<!\p{L})(?:ministry|department|government|party|committee|commission|council|agency|office of|parliament|senate|university|institute|foundation|association|union|bank|company|inc|ltd|gmbh|министерство|правительство|партия|комитет|комиссия|совет|агентство|парламент|институт|университет|фонд|ассоциация|союз|банк|компания|міністерство|уряд|партія|комітет|комісія|рада|агентство|інститут|університет|асоціація|спілка|ministerium|regierung|partei|ausschuss|kommission|rat|behörde|universität|institut|stiftung|verband|gewerkschaft|ministère|gouvernement|parti|comité|conseil|agence|université|fondation|syndicat|ministerio|gobierno|partido|comisión|consejo|agencia|universidad|fundación|asociación|sindicato)(?!\p{L})/iu;

/**
 * The speaker of a name.
 * @param stated what the file says it is; a crowd is nobody, whatever the file says.
 */
export function speakerNamed(
  name: string,
  stated: 'person' | 'body' | null,
  role?: string | null,
): ImportedSpeaker {
  const isBody = stated === 'body' || (stated === null && (BODY.test(name) || worldBody(name) !== undefined));
  const sort = CROWD.test(name) ? 'anonymous' : isBody ? 'body' : 'person';
  return { name, sort, ...(role && { role }) };
}
