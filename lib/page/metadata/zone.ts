import type { Day } from '../../model.ts';
import { isoDay } from './stamp.ts';

/**
 * Hours ahead of Greenwich, in winter, of the countries that have one time (or where most outlets write in one), by the
 * ending of the host's name; an asterisk where Europe's summer time is kept. Only to put a day to a stamp in UTC, so a
 * country with many zones is better left out, and the browser's own data, slow to load, is not worth its time.
 */
const ZONES =
  'ae+4 am+4 ar-3 at+1* au+10 az+4 be+1* bg+2* br-3 by+3 ca-5 ch+1* cl-4 cn+8 cz+1* de+1* dk+1* ee+2* ' +
  'eg+2 es+1* fi+2* fr+1* ge+4 gr+2* hk+8 hr+1* hu+1* id+7 ie+0* il+2 in+5.5 ir+3.5 it+1* jp+9 kg+6 ' +
  'kr+9 kz+5 lt+2* lv+2* md+2* mx-6 my+8 nl+1* no+1* nz+12 ph+8 pk+5 pl+1* pt+0* ro+2* rs+1* ru+3 se+1* ' +
  'sg+8 si+1* sk+1* su+3 th+7 tj+5 tr+3 tw+8 ua+2* uk+0* uz+5 vn+7 za+2';

const MS_PER_HOUR = 3_600_000;

/** The day it was at a moment where a host is at home; null where its name does not tell. */
export function dayAtHome(instant: number, host: string): Day | null {
  const country = host.slice(host.lastIndexOf('.') + 1);
  const zone = country.length === 2 && ZONES.split(' ').find((known) => known.startsWith(country));
  if (!zone) return null;
  const winter = Number.parseFloat(zone.slice(country.length));
  const hours = winter + (zone.endsWith('*') && isEuropeanSummer(instant) ? 1 : 0);
  return isoDay(instant + hours * MS_PER_HOUR);
}

/** From one o'clock in Greenwich on the last Sunday of March to the same on that of October. */
function isEuropeanSummer(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9);
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * MS_PER_HOUR;
}
