/** Reads a Date header (RFC 5322 section 3.3, obsolete zones of section 4.3 included). */
import { Temporal } from 'temporal-polyfill';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ZONES = new Map([
  ['ut', '+00:00'],
  ['utc', '+00:00'],
  ['gmt', '+00:00'],
  ['z', '+00:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
]);
const DATE =
  /^(?:[a-z]{3},? )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4}|\d{2}) (\d{1,2}):(\d\d)(?::(\d\d))? (?:([+-])(\d\d)(\d\d)|([a-z]{1,3}))$/i;

export interface MailDate {
  readonly instant: Temporal.Instant;
  /** ISO 8601 with the sender's own offset. */
  readonly iso: string;
}

/** Null for a date that does not exist or is not written as one. */
export function readDate(value: string): MailDate | null {
  const plain = value
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const match = DATE.exec(plain);
  if (!match) return null;
  const [, day, month, year, hour, minute, second, sign, hours, minutes, zone] = match;
  const offset =
    zone === undefined ? `${sign}${hours}:${minutes}` : (ZONES.get(zone.toLowerCase()) ?? '+00:00');
  const monthNumber = MONTHS.indexOf(month!.toLowerCase()) + 1;
  const two = (text: string | number) => String(text).padStart(2, '0');
  const iso = `${fullYear(year!)}-${two(monthNumber)}-${two(day!)}T${two(hour!)}:${minute}:${second ?? '00'}${offset}`;
  try {
    return { instant: Temporal.Instant.from(iso), iso };
  } catch {
    return null;
  }
}

/** RFC 5322 section 4.3: two digits below 50 are of this century. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
}
