import type { SpeakerNoun } from '../speaker-words.ts';

/** The shortest word that may hold another: «Parteirat». */
const SHORTEST = 7;

/** What ends the compounds that speak: «Regierungs|sprecher», «Grünen-|politikerin», «Verfassungs|gerichts». */
const HEADS =
  /(?:sprecher(?:in)?|minister(?:in)?|präsident(?:in)?|präsidenten|kanzler(?:in)?|politiker(?:in)?|chef(?:in)?|führer(?:in)?|experte|experten|expertin|direktor(?:in)?|sekretär(?:in)?|anwalt|anwältin|richter(?:in)?|trainer(?:in)?|leiter(?:in)?|vorsitzender|vorsitzende|vorsitzenden|abgeordneter|abgeordnete|abgeordneten|beauftragter|beauftragte|beauftragten|kommissar(?:in)?|forscher(?:in)?|wissenschaftler(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journalist(?:in)?|kandidat(?:in)?|botschafter(?:in)?|vertreter(?:in)?|mitarbeiter(?:in)?|beamter|beamte|vorstand|manager(?:in)?|meister(?:in)?|bischof|kardinal|general|offizier|kommandeur|professor(?:in)?|zeuge|zeugen|zeugin|gründer(?:in)?|inhaber(?:in)?|sänger(?:in)?|spieler(?:in)?|senator(?:in)?|ankläger(?:in)?|berater(?:in)?|verwalter(?:in)?|inspekteur(?:in)?|rektor(?:in)?|diplomat(?:in)?|schüler(?:in)?|referent(?:in)?)(?:s|n|en|nen)?$/u;

const BODIES =
  /(?:regierung|polizei|anwaltschaft|behörde|behörden|amt|amtes|ministerium|ministeriums|gericht|gerichts|gerichtshof|gerichtshofs|verband|verbands|verein|partei|fraktion|gewerkschaft|kommission|agentur|zeitung|magazin|sender|senders|bank|unternehmen|konzern|gesellschaft|organisation|institut|instituts|ausschuss|parlament|kammer|rat|rats|rates|institution|universität|zentrum|zentrums|verwaltung|dienst|dienstes|wehr|armee|bündnis|initiative|stiftung|studie|komitee|komitees)$/u;

const ANONYMOUS = /(?:kreise|kreisen|quellen|quelle|angaben|berichte|berichten|medien)$/u;

/** A word's noun by how it ends, where no list has it. */
function compoundNoun(word: string): SpeakerNoun | undefined {
  if (word.length < SHORTEST) return undefined;
  const person = HEADS.exec(word);
  if (person) {
    const feminine = /in(?:nen)?$/u.test(person[0]) || /(?:ende|nete|tragte)$/u.test(person[0]);
    const gender = feminine ? { gender: 'f' as const } : { gender: 'm' as const };
    return { sort: 'person', nominative: true, lemma: word, ...gender, number: 'sg' };
  }
  if (BODIES.test(word)) return { sort: 'body', nominative: true, lemma: word, number: 'sg' };
  if (ANONYMOUS.test(word)) return { sort: 'anonymous', nominative: true, lemma: word, number: 'pl' };
  return undefined;
}

/** So many words are remembered before the memory is emptied. */
const MEMORY = 20_000;

/** The nouns of a list, and the compounds that end in one of them. */
export class SpeakerNouns extends Map<string, SpeakerNoun> {
  private readonly seen = new Map<string, SpeakerNoun | null>();

  override get(word: string): SpeakerNoun | undefined {
    const known = super.get(word);
    if (known || word.length < SHORTEST) return known;
    const seen = this.seen.get(word);
    if (seen !== undefined) return seen ?? undefined;
    if (this.seen.size >= MEMORY) this.seen.clear();
    const found = compoundNoun(word);
    this.seen.set(word, found ?? null);
    return found;
  }

  override has(word: string): boolean {
    return this.get(word) !== undefined;
  }
}
