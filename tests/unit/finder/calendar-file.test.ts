import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { whyLeft } from '../../../src/finder/views/going/calendar-choice.ts';
import { calendarAddresses, calendarFile } from '../../../src/finder/views/going/calendar-file.ts';
import type { DetailContext } from '../../../src/finder/views/detail.ts';
import type { Listing } from '../../../src/meetings/listing.ts';
import { listing, weekly } from './listings.ts';

const context = (folder = '/meetings/calendar/'): DetailContext =>
  ({
    words: { said: (word: string) => word },
    phrases: { recurrence: () => undefined },
    calendar: { folder, domain: 'a.example' },
  }) as unknown as DetailContext;
const unclear = listing({
  id: 'unclear',
  schedule: { ...weekly(2, '19:00'), recurrence: { unclear: true } },
});
const closed = listing({ id: 'closed', attendance: 'closed-for-now' });
const always = listing({ id: 'always', schedule: { kind: 'always-open' } });
const asked = listing({ id: 'asked', schedule: { kind: 'by-appointment' } });

describe('A calendar', () => {
  test('holds what is surely held each week it names, and says why the rest is left out', () => {
    expect(whyLeft(listing({ id: 'a' }))).toBeUndefined();
    expect([unclear, closed, always, asked].map(whyLeft)).toEqual([
      'unclear',
      'closed',
      'no-time',
      'no-time',
    ]);
  });

  test('of several meetings in several zones is one file that two readers accept', () => {
    const kept: readonly Listing[] = [
      listing({ id: 'a' }),
      listing({ id: 'b', schedule: weekly(5, '20:00', 'Europe/London') }),
      listing({ id: 'c', schedule: weekly(0, '07:30', 'Australia/Sydney') }),
    ];
    const text = calendarFile(
      kept.map((each) => [each, undefined]),
      'neutral',
      { now: Date.UTC(2026, 10, 23), page: 'https://a.example/meetings/' },
      context(),
    );
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toHaveLength(3);
    const read = Object.values(nodeIcal.sync.parseICS(text));
    expect(read.filter((one) => one?.type === 'VEVENT')).toHaveLength(3);
  });

  test('has an address to add once and one to follow, where the site gives each meeting one', () => {
    const here = { origin: 'https://a.example:8443', host: 'a.example:8443' };
    const addresses = calendarAddresses(listing({ id: 'a' }), context(), here);
    expect(addresses?.once).toMatch(/^https:\/\/a\.example:8443\/meetings\/calendar\/[\w-]+\.ics$/);
    expect(addresses?.follow).toBe(addresses?.once.replace('https:', 'webcal:'));
    for (const without of [unclear, closed, always, listing({ id: 's', sample: true })]) {
      expect(calendarAddresses(without, context(), here)).toBeUndefined();
    }
    expect(calendarAddresses(listing({ id: 'a' }), context(''), here)).toBeUndefined();
  });
});
