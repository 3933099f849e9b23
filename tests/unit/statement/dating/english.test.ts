import { describe, expect, it } from 'vitest';
import { en } from '../../../../lib/language/en.ts';
import { basisOf, type MarkedRow } from './marked.ts';

const PUBLISHED = '2024-05-16';

const DATED: readonly MarkedRow[] = [
  ['On Wednesday, Mayor Orla Kallinan {said} <the bridge would open by June 1>.', 'On Wednesday'],
  ['Mayor Orla Kallinan {said} on Wednesday that <the bridge would open by June 1>.', 'on Wednesday'],
  ['Mayor Orla Kallinan {said} Wednesday that <the bridge would open>.', 'Wednesday'],
  ['Mayor Orla Kallinan {said} <Wednesday the bridge would open>.', 'Wednesday'],
  ['Mayor Orla Kallinan on Wednesday {said} <the bridge would open>.', 'on Wednesday'],
  ['"<The bridge is ready>," Mayor Orla Kallinan {said} on Wednesday.', 'on Wednesday'],
  [
    '"<The bridge is ready>," Mayor Orla Kallinan {told} reporters at a briefing on Wednesday.',
    'on Wednesday',
  ],
  ['"<The bridge is ready>," {said} Orla Kallinan, the mayor, on Wednesday night.', 'on Wednesday night'],
  ['<The bridge is ready>, Mayor Orla Kallinan {insisted} yesterday.', 'yesterday'],
  ['Last week the mayor, Orla Kallinan, {urged} <calm>.', 'Last week'],
  ['In an interview aired on Sunday, Mayor Orla Kallinan {said} <the bridge was safe>.', 'on Sunday'],
  ['In a letter dated March 4, the mayor {wrote} that <the bridge was safe>.', 'March 4'],
  ['Speaking to investors in February, banker Tom Ashdown {said} <rates would fall>.', 'in February'],
  [
    'Asked in March about the sanctions imposed in 2014, envoy Ira Veltman {said} <they had failed>.',
    'in March',
  ],
  ['The mayor, who took office in 2020, {said} on Tuesday that <the bridge was safe>.', 'on Tuesday'],
  ['The man who led the party in 2020 {said} on Friday that <he would return>.', 'on Friday'],
  ['Appointed in January, the minister {promised} last week that <prices would fall>.', 'last week'],
  ['The plant closed on May 3, and a day later its director {said} <there were no debts>.', 'a day later'],
  ['A week after the May 2 vote, the mayor {conceded} that <turnout was low>.', 'A week after'],
  [
    'As far back as 2003, inspector Lars Nyqvist {warned} that <no such weapons existed>.',
    'As far back as 2003',
  ],
  ['In the 2016 campaign, Governor Ned Hollis {called} his rival "<a con man>".', 'In the 2016 campaign'],
  ['The governor {promised} last Thursday to publish the report in June.', 'last Thursday'],
  ['Half a year ago, regulator Una Crane {said} <the lender was sound>.', 'Half a year ago'],
  ['The minister resigned in April, {saying} <she was tired>.', 'in April'],
];

const NOT_DATED: readonly MarkedRow[] = [
  ['The mayor {said} that <the bridge would open on Wednesday>.', null],
  ['The mayor {said} <last year was the warmest on record>.', null],
  ['"<In 1992 we had nothing>," {said} baker Mira Vukas.', null],
  ['Appointed in December, ombudsman Kai Sobel {said} <complaints had doubled>.', null],
  ['The mayor, elected in 2020, {said} <the bridge was safe>.', null],
  ['The mayor, who took office in May, {said} <the bridge was safe>.', null],
  ['The governor {said} <the state would sue over the tariffs announced in February>.', null],
  ['The governor {criticized} the tariffs announced in February as "<a tax on families>".', null],
  ['The governor {called} the law of 2012 "<a disgrace>".', null],
  ['The governor {called} the 2018 law "<a disgrace>".', null],
  ['The governor {called} the February ruling "<a disgrace>".', null],
  ['The governor {called} last year\'s ruling "<a disgrace>".', null],
  ['The winner of the election in May {said} <he was pleased>.', null],
  ['The governor {promised} to publish the report in June.', null],
  ['The governor {ordered} staff to return by Friday.', null],
  ['Governor since 2019, Ned Hollis {said} <he would retire>.', null],
  ['{According to} the governor, <the bridge will open on Wednesday>.', null],
  ['The minister {said} <prices would fall next year>.', null],
  ['Economist Ray Dunmore {forecast} that <rates would peak in late spring>.', null],
  ['The anchor of USA Today {said} <the bridge was safe>.', null],
  ['The mayor may {say} <that the bridge is safe>.', null],
];

describe('what dates a statement in English', () => {
  it.each([...DATED, ...NOT_DATED])('%s: %s', (marked, basis) => {
    expect(basisOf(marked, PUBLISHED, en)).toBe(basis);
  });
});
