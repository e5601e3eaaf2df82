import { describe, expect, test } from 'vitest';
import { fitsZone, withoutZoneWord, zoneGivenBy } from '../../../../src/feeds/listing/zone-word.ts';

describe('A zone’s name behind a time', () => {
  test.each([
    ['7pm EST', '7pm', 'est'],
    ['19:00 CET', '19:00', 'cet'],
    ['7:00 PM Eastern', '7:00 PM', 'eastern'],
    ['7:00 PM Eastern Time', '7:00 PM', 'eastern'],
    ['7 PM (US Pacific Standard Time)', '7 PM', 'pacific standard'],
    ['7:30 p.m. ET', '7:30 p.m.', 'et'],
    ['Noon PT', 'Noon', 'pt'],
    ['19 Uhr MEZ', '19 Uhr', 'mez'],
    ['7:00 PM EST/EDT', '7:00 PM', 'est'],
    ['7pm EST - 8pm EST', '7pm  - 8pm', 'est'],
    ['7-8 PM (EST)', '7-8 PM', 'est'],
  ])('stands in %s', (cell, time, word) => {
    expect(withoutZoneWord(cell)).toEqual({ time, zoneWord: { word } });
  });

  test.each(['7pm', '7:00 PM', '19:00', '7pm EST - 5pm PST', '7pm XYZ', 'EST'])(
    'does not stand in %s',
    (cell) => {
      expect(withoutZoneWord(cell)).toBeUndefined();
    },
  );

  test.each([
    ['est', 'America/New_York', true],
    ['est', 'America/Toronto', true],
    ['est', 'America/Jamaica', true],
    ['et', 'America/Jamaica', false],
    ['est', 'Australia/Sydney', true],
    ['est', 'America/Chicago', false],
    ['mst', 'America/Phoenix', true],
    ['mdt', 'America/Phoenix', false],
    ['pacific', 'America/Vancouver', true],
    ['cet', 'Europe/Warsaw', true],
    ['cet', 'Africa/Algiers', true],
    ['cet', 'Europe/London', false],
    ['gmt', 'Africa/Accra', true],
    ['bst', 'Europe/London', true],
    ['bst', 'Africa/Accra', false],
    ['ist', 'Asia/Kolkata', true],
    ['aest', 'Australia/Brisbane', true],
  ])('%s for the clocks of %s: %s', (word, zone, isFit) => {
    expect(fitsZone({ word }, zone)).toBe(isFit);
  });

  test.each([
    ['est', undefined, 'America/New_York'],
    ['est', 'US', 'America/New_York'],
    ['est', 'AU', undefined],
    ['cst', 'CN', undefined],
    ['cet', 'DE', 'Europe/Paris'],
    ['gmt', undefined, undefined],
    ['gmt', 'GB', 'Europe/London'],
    ['ist', undefined, undefined],
    ['ist', 'IE', 'Europe/Dublin'],
    ['ist', 'IN', undefined],
    ['ast', 'CA', undefined],
  ])('%s in %s gives %s', (word, country, zone) => {
    expect(zoneGivenBy({ word }, country)).toBe(zone);
  });
});
