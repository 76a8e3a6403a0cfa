/** Public holidays and weekends of every country, from the `date-holidays` data and CLDR's week data. */
import type HolidaysOf from 'date-holidays';
import type { Client } from '../core/engagement/engagement.ts';
import type { Calendar } from '../core/plan/calendar.ts';
import type { Calendars } from './world.ts';

/** Days on which offices are closed; the library's other types are school, optional and mere observance. */
const closed = ['public', 'bank'];
const dayMs = 24 * 60 * 60 * 1000;

/** Loaded when first needed: its data is large, and most of a Lambda's wake-ups find it loaded already. */
const library = () => import('date-holidays').then(module => module.default);

/**
 * Calendars by client, each region's worked out once per process and year by year, as far as anybody asks.
 * Rejects with one line that names a region which the library does not know.
 */
export function calendars(): Calendars {
  const regions = new Map<string, Promise<Omit<Calendar, 'timezone'>>>();
  return {
    async of({ timezone, holidays: region }: Pick<Client, 'timezone' | 'holidays'>): Promise<Calendar> {
      const known = regions.get(region) ?? restDays(region);
      regions.set(region, known);
      return { timezone, ...(await known) };
    },
  };
}

/** Says whether a code such as `US`, `GB-ENG` or `DE-BY` is one whose holidays are known. */
export async function regionCheck(): Promise<(code: string) => boolean> {
  const Holidays = await library();
  const all = new Holidays();
  return code => {
    const [country = '', part, ...more] = code.split('-');
    if (more.length > 0 || !Object.hasOwn(all.getCountries(), country)) return false;
    return part === undefined || Object.hasOwn(all.getStates(country) ?? {}, part);
  };
}

async function restDays(region: string): Promise<Omit<Calendar, 'timezone'>> {
  const isRegion = await regionCheck();
  if (!isRegion(region)) throw new Error(`client.holidays: no public holidays are known for "${region}"`);
  const [country = '', part] = region.split('-');
  const Holidays = await library();
  const rules = part ? new Holidays(country, part) : new Holidays(country);
  return { holidays: yearByYear(rules), weekend: weekendOf(country) };
}

/** A set of days that grows by the year asked about. */
function yearByYear(rules: HolidaysOf): Calendar['holidays'] {
  const years = new Map<string, ReadonlySet<string>>();
  return {
    has(day) {
      const year = day.slice(0, 4);
      const days = years.get(year) ?? holidaysIn(Number(year), rules);
      years.set(year, days);
      return days.has(day);
    },
  };
}

/** Every closed day of a year; a holiday of several days counts as each, one of some hours not at all. */
function holidaysIn(year: number, rules: HolidaysOf): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { date, start, end, type } of rules.getHolidays(year)) {
    if (!closed.includes(type)) continue;
    const length = Math.round((end.getTime() - start.getTime()) / dayMs);
    for (let ahead = 0; ahead < length; ahead++) {
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
      days.add(new Date(first + ahead * dayMs).toISOString().slice(0, 10));
    }
  }
  return days;
}

/** The country's weekend as CLDR has it (Friday and Saturday in Saudi Arabia); ISO weekdays, 1 is Monday. */
function weekendOf(country: string): ReadonlySet<number> {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & WeekInfo;
  return new Set(locale.getWeekInfo().weekend);
}

/** ECMA-402's Intl Locale Info, which Node 24 has and TypeScript's library does not yet. */
interface WeekInfo {
  getWeekInfo(): { weekend: number[] };
}
