import { describe, expect, it } from 'vitest';
import { de } from '../../../../lib/language/de.ts';
import { basisOf, type MarkedRow } from './marked.ts';

const PUBLISHED = '2024-05-16';

const DATED: readonly MarkedRow[] = [
  [
    'Am Mittwoch {erklärte} Bürgermeisterin Ute Kallweit, <die Brücke werde im Juni eröffnet>.',
    'Am Mittwoch',
  ],
  ['Bürgermeisterin Ute Kallweit {erklärte} am Mittwoch, <die Brücke sei sicher>.', 'am Mittwoch'],
  [
    'Bürgermeisterin Ute Kallweit {erklärte} am Mittwoch vor Journalisten, dass <die Brücke sicher sei>.',
    'am Mittwoch',
  ],
  ['„<Die Brücke ist sicher>“, {sagte} Bürgermeisterin Ute Kallweit am Mittwochabend.', 'am Mittwochabend'],
  ['„<Die Brücke ist sicher>“, {sagte} am Mittwoch Ute Kallweit.', 'am Mittwoch'],
  ['Die Bürgermeisterin, Ute Kallweit, {teilte} am Mittwoch mit, <die Brücke bleibe offen>.', 'am Mittwoch'],
  ['Anfang des Monats {warf} die Ministerin dem Partner „<Erpressung>“ vor.', 'Anfang des Monats'],
  ['Die Ministerin {hat} in der vergangenen Woche {erklärt}, <das Geld reiche>.', 'in der vergangenen Woche'],
  ['In einem am Sonntag veröffentlichten Interview {sagte} die Ministerin, <das Geld reiche>.', 'am Sonntag'],
  [
    'In einem Interview, das am Sonntag erschien, {sagte} die Ministerin vorgestern, <das Geld reiche>.',
    'vorgestern',
  ],
  [
    'Die im Januar gewählte Abgeordnete Lea Brandis {sagte} vor zwei Wochen, <sie trete zurück>.',
    'vor zwei Wochen',
  ],
  ['Der Abgeordnete, der 2019 gewählt wurde, {sagte} am Freitag, <er trete zurück>.', 'am Freitag'],
  ['2019 {sagte} der Abgeordnete Jan Brandis, <er trete nie zurück>.', '2019'],
  ['Im Wahlkampf 2021 {versprach} der Abgeordnete, <die Steuern zu senken>.', 'Im Wahlkampf 2021'],
  [
    'Das Werk schloss am 3. Mai, und einen Tag später {sagte} sein Leiter, <es gebe keine Schulden>.',
    'einen Tag später',
  ],
  ['Eine Woche nach der Wahl im März {gab} der Bürgermeister zu, <man habe verloren>.', 'Eine Woche nach'],
  ['Wie die Ministerin im Mai {sagte}, <dauert der Bau zwanzig Jahre>.', 'im Mai'],
];

const NOT_DATED: readonly MarkedRow[] = [
  ['Die Bürgermeisterin {erklärte}, <die Brücke werde am Mittwoch eröffnet>.', null],
  ['Die Bürgermeisterin {erklärte}, dass <die Brücke im Herbst eröffnet wird>.', null],
  ['„<1989 standen wir alle auf der Brücke>“, {erzählt} Zeitzeuge Manfred Ahlborn.', null],
  ['Die Ministerin {nannte} das Gesetz von 2012 „<einen Fehler>“.', null],
  ['Die Ministerin {nannte} die Agenda 2010 „<einen Fehler>“.', null],
  ['Die Ministerin {nannte} den Anschlag vom 12. August „<feige>“.', null],
  ['Die im Januar gewählte Abgeordnete Lea Brandis {sagte}, <sie trete zurück>.', null],
  ['Der Abgeordnete, der 2019 gewählt wurde, {sagte}, <er trete zurück>.', null],
  ['Die seit 2015 amtierende Ministerin {sagte}, <das Geld reiche>.', null],
  ['Die Ministerin {kündigte} an, <die Steuern bis Ende 2025 zu senken>.', null],
  ['{Laut} der Ministerin <sinken die Preise im kommenden Jahr>.', null],
  ['Der Sieger der Wahl am Sonntag {sagte}, <er sei zufrieden>.', null],
  ['Die Ministerin {sagte}, <am Mittwoch habe sie nichts gewusst>.', null],
  ['Ökonomin Ina Roth {erwartet}, dass <die Zinsen im Sommer sinken>.', null],
];

describe('what dates a statement in German', () => {
  it.each([...DATED, ...NOT_DATED])('%s: %s', (marked, basis) => {
    expect(basisOf(marked, PUBLISHED, de)).toBe(basis);
  });
});
