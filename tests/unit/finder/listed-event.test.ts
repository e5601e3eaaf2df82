import { describe, expect, test } from 'vitest';
import { listedEvent } from '../../../src/finder/views/going/listed-event.ts';
import type { ListingDetails } from '../../../src/meetings/listing.ts';
import { calendarOf } from '../../../src/meetings/calendar.ts';
import { listing, place } from './listings.ts';

const WORDS = {
  neutral: 'Meeting',
  sample: 'Sample',
  recurrence: () => 'Every other Tuesday',
  addressOf: (id: string) => `https://a.example/#meeting=${id}`,
};
const details: ListingDetails = {
  notes: 'AA group, ring twice.',
  remote: { url: 'https://zoom.us/j/1', phone: '+15550100,,1#' },
  contacts: [{ name: 'Pat' }],
  sources: [],
};
const hall = place({ venue: 'Town Hall', address: '1 Bell Lane', point: { lat: 1, lon: 2 } });
const meeting = listing({ id: 'women-aa', name: 'AA Women', place: hall });

describe('A meeting in the visitor’s own calendar', () => {
  test('says by default only that there is a meeting, when, where and how to join', () => {
    const event = listedEvent(meeting, details, 'neutral', WORDS);
    expect(event).toMatchObject({
      title: 'Meeting',
      where: 'Town Hall, 1 Bell Lane',
      url: 'https://zoom.us/j/1',
      description: 'Every other Tuesday\n\n+15550100,,1#',
    });
    const file = calendarOf([event!], { from: Date.UTC(2026, 10, 23), domain: 'a.example' });
    expect(file).not.toMatch(/women|AA|ring|Pat|a\.example/i);
  });

  test('says nothing by its link either: one that may name the group is left out, unless that is wanted', () => {
    const own = { ...details, remote: { url: 'https://aa-women.zoom.us/my/serenity' } };
    expect(listedEvent(meeting, own, 'neutral', WORDS)?.url).toBeUndefined();
    expect(listedEvent(meeting, own, 'named', WORDS)?.url).toBe(own.remote.url);
  });

  test('names the group where the visitor wants that, and never its contacts', () => {
    const event = listedEvent(meeting, details, 'named', WORDS);
    expect(event?.title).toBe('AA Women');
    expect(event?.description).toContain('ring twice');
    expect(event?.description).toContain('https://a.example/#meeting=women-aa');
    expect(JSON.stringify(event)).not.toContain('Pat');
  });

  test('has no point for an area, no address where it is withheld, no link for an invented listing', () => {
    const vague = { ...meeting, place: { ...hall, precision: 'approximate' as const } };
    expect(listedEvent(vague, details, 'named', WORDS)?.point).toBeUndefined();
    const withheld = {
      ...meeting,
      place: { ...hall, city: 'Leeds', precision: 'withheld' as const },
    };
    expect(listedEvent(withheld, details, 'named', WORDS)?.where).toBe('Leeds');
    const sample = listedEvent({ ...meeting, sample: true }, details, 'neutral', WORDS);
    expect(sample).toMatchObject({ title: 'Sample: Meeting', url: undefined });
    expect(sample?.description).not.toContain('555');
  });

  test('is none without a weekly time', () => {
    const always = { ...meeting, schedule: { kind: 'always-open' as const } };
    expect(listedEvent(always, details, 'named', WORDS)).toBeUndefined();
  });
});
