import { describe, expect, test } from 'vitest';
import { zoneFrom } from '../../../../src/feeds/listing/zone.ts';

describe('Time zones', () => {
  test.each([
    ['America/New_York', 'America/New_York'],
    ['america/new york', 'America/New_York'],
    ['US/Eastern', 'America/New_York'],
    ['America/Central', 'America/Chicago'],
    ['Eastern Time', 'America/New_York'],
    ['PDT', 'America/Los_Angeles'],
    [' Europe/Moscow', 'Europe/Moscow'],
    ['Los Angeles', 'America/Los_Angeles'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['GMT', 'UTC'],
    ['Etc/GMT+3', 'Etc/GMT+3'],
    ['GMT+3', 'Etc/GMT-3'],
    ['UTC -05:00', 'Etc/GMT+5'],
    ['GMT+0', 'UTC'],
    ['EST5EDT', 'America/New_York'],
    ['NZST', 'Pacific/Auckland'],
  ])('%s means %s', (written, zone) => {
    expect(zoneFrom(written)).toBe(zone);
  });

  test('GMT means the clock on the wall in Britain and Ireland', () => {
    expect(zoneFrom('GMT', 'GB')).toBe('Europe/London');
    expect(zoneFrom('GMT', 'IE')).toBe('Europe/Dublin');
  });

  test.each(['Mars/Olympus', '+02:00', 'local', 'IST', 'GMT+5:30', 'GMT+40', '', 'Springfield'])(
    '%j means none',
    (written) => {
      expect(zoneFrom(written)).toBeUndefined();
    },
  );
});
