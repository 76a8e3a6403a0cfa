import { describe, expect, test } from '@jest/globals';
import { calendars, regionCheck } from '../../functions/holidays.ts';

const of = (holidays: string) => calendars().of({ timezone: 'UTC', holidays });

describe('public holidays', () => {
  // Sources: gov.uk/bank-holidays, opm.gov, Bavaria's FTG, Japan's Cabinet Office.
  test.each([
    ['GB-ENG', '2026-12-28', true, 'the day off for Boxing Day, a Saturday'],
    ['GB-ENG', '2026-11-30', false, "Saint Andrew's Day is Scotland's"],
    ['GB-SCT', '2026-11-30', true, "Saint Andrew's Day"],
    ['US', '2026-11-26', true, 'Thanksgiving'],
    ['US', '2026-02-14', false, "Valentine's Day is no day off"],
    ['DE-BY', '2027-01-06', true, 'Epiphany'],
    ['DE-BE', '2027-01-06', false, 'no holiday in Berlin'],
    ['JP', '2027-03-22', true, 'the day off for the spring equinox, a Sunday'],
  ])('%s %s: %p, %s', async (region, day, isHoliday) => {
    expect((await of(region)).holidays.has(day)).toBe(isHoliday);
  });

  test('a holiday of several days is each of them', async () => {
    const { holidays } = await of('SA');
    const days = ['2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12'];
    expect(days.map(day => holidays.has(day))).toEqual([true, true, true, true]);
  });

  test.each([
    ['GB-ENG', [6, 7]],
    ['SA', [5, 6]],
    ['IL', [5, 6]],
  ])('the weekend of %s is %j', async (region, weekend) => {
    expect([...(await of(region)).weekend!].sort()).toEqual(weekend);
  });

  test('every year is worked out when it is asked about', async () => {
    const { holidays } = await of('US');
    for (let year = 2000; year < 2060; year++) expect(holidays.has(`${year}-07-04`)).toBe(true);
  });
});

describe('regions', () => {
  test.each([
    ['GB', true],
    ['GB-ENG', true],
    ['US-CA', true],
    ['XX', false],
    ['GB-XXX', false],
    ['GB-ENG-LND', false],
    ['gb', false],
    ['GB-', false],
    ['', false],
    ['constructor', false],
  ])('%s: %p', async (code, isRegion) => {
    expect((await regionCheck())(code)).toBe(isRegion);
  });

  test('a calendar of no known region is refused by name', async () => {
    await expect(of('XX')).rejects.toThrow('client.holidays: no public holidays are known for "XX"');
  });
});
