import { describe, expect, it } from 'vitest';
import { statementsIn, told } from '../support.ts';

const said = (text: string) => told(text, 'de');

describe('who speaks in German', () => {
  it('is whoever stands behind the verb where only a manner stands before it', () => {
    expect(said('Höhnisch sagte Emil Karn, die Brücke falle.')).toEqual([
      'indirect Emil Karn: die Brücke falle',
    ]);
    expect(said('Relativierend meinte Anna Lind, sie halte noch.')).toEqual([
      'indirect Anna Lind: sie halte noch',
    ]);
    expect(said('Besorgt äußerte sich Emil Karn über die Lage. Auch gebe es Berichte darüber.')).toEqual([
      'indirect Emil Karn: Auch gebe es Berichte darüber',
    ]);
  });

  it('may be several after «laut» and «nach»', () => {
    expect(said('Laut Polizei und Feuerwehr ist die Brücke gesperrt.')).toEqual([
      'indirect Polizei: ist die Brücke gesperrt',
    ]);
    expect(said('Nach Angaben von Emil Karn und Anna Lind ist die Brücke gesperrt.')).toEqual([
      'indirect Emil Karn: ist die Brücke gesperrt',
    ]);
    expect(said('Die Brücke ist laut Polizei gesperrt und die Straße nass.')).toEqual([
      'indirect Polizei: Die Brücke ist … gesperrt und die Straße nass',
    ]);
  });

  it('has small words and articles inside the name', () => {
    const text =
      'Am Freitag hat der Innenminister Thomas de Varenne (CDU) bekanntgegeben, dass die Brücke falle.';
    expect(said(text)).toEqual(['indirect Thomas de Varenne: die Brücke falle']);
    expect(
      said('Der Direktor der Hafenorganisation (IHO), Emil el-Karad, sagte, er besitze Schiffe.'),
    ).toEqual(['indirect Emil el-Karad: er besitze Schiffe']);
    expect(said('Laut dem Chefankläger des Gerichts, Luis Karn, ist die Brücke alt.')).toEqual([
      'indirect Luis Karn: ist die Brücke alt',
    ]);
  });

  it('is a name that looks like a verb’s form', () => {
    expect(said('Die Vereinten Nationen hatten die Stadt darum gebeten, sich zu beteiligen.')).toEqual([
      'indirect Vereinten Nationen: sich zu beteiligen',
    ]);
  });

  it('is nobody where what the sentence before is about cannot speak', () => {
    expect(said('Alle Opfer stammen aus der Umgebung. Mehrere Körper seien geortet worden.')).toEqual([
      'indirect ?: Mehrere Körper seien geortet worden',
    ]);
  });

  it('is mentioned by words that hold nothing of what was said', () => {
    const [statement] = statementsIn('Am Montag sagte Emil Karn, die Brücke falle.', 'de');
    expect(statement?.speaker?.mention.text).toBe('Emil Karn');
    const [other] = statementsIn('Der Direktor der Brücke (BA), Emil Karn, sagte, sie falle.', 'de');
    expect(other?.speaker).toMatchObject({ name: 'Emil Karn', role: 'Direktor der Brücke' });
  });
});

describe('what somebody calls something in German', () => {
  it('may be one noun after an indefinite article, or stand after «vor» and «für»', () => {
    expect(said('Emil Karn nannte den Bericht eine „Zeitungsente“.')).toEqual([
      'mixed Emil Karn: Zeitungsente',
    ]);
    expect(said('Anna Lind warnte vor einem „billigen Wahlkampf“.')).toEqual([
      'mixed Anna Lind: billigen Wahlkampf',
    ]);
    expect(said('Emil Karn hält den Plan für „böse und gefährlich“.')).toEqual([
      'mixed Emil Karn: böse und gefährlich',
    ]);
    expect(said('Der Verein nennt das neue Boot „Hoffnung“.')).toEqual([]);
  });
});

describe('a German verb that is another one with a particle', () => {
  it('reports without it too', () => {
    expect(said('Emil Karn rief: „Lasst mich raus!“')).toEqual(['direct Emil Karn: Lasst mich raus']);
  });
});
