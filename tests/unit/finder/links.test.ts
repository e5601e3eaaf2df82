import { describe, expect, test } from 'vitest';
import {
  keptAddress,
  meetingAddress,
  reportHref,
  type Report,
} from '../../../src/finder/addresses.ts';
import { mapLinks, ownMap, telHref } from '../../../src/finder/links.ts';
import { place } from './listings.ts';

const door = place({ venue: 'Hall & Co', point: { lat: 0, lon: -1.5 } });

describe('The way to a door', () => {
  test.each([
    ['Mozilla/5.0 (Linux; Android 14)', 'geo:0,-1.5?q=0,-1.5(Hall%20%26%20Co)'],
    ['Mozilla/5.0 (iPhone)', 'https://maps.apple.com/?daddr=0%2C-1.5'],
    ['Mozilla/5.0 (X11; Linux)', 'https://www.openstreetmap.org/directions?to=0%2C-1.5'],
  ])('opens in the map of %s', (userAgent, href) => {
    expect(mapLinks(door)?.[ownMap(userAgent)]).toBe(href);
  });

  test('is asked for by the address where the list has no point', () => {
    const links = mapLinks(place({ address: '1 Bell Lane, Leeds' }));
    expect(links?.geo).toBe('geo:0,0?q=1%20Bell%20Lane%2C%20Leeds');
    expect(links?.google).toContain('destination=1%20Bell%20Lane%2C%20Leeds');
  });

  test('is never shown where the address is withheld, even if a point slipped in, nor to an area', () => {
    expect(mapLinks({ ...door, precision: 'withheld' })).toBeUndefined();
    expect(mapLinks({ ...door, precision: 'approximate' })).toBeUndefined();
    expect(mapLinks(place({ city: 'Leeds' }))).toBeUndefined();
    expect(mapLinks(undefined)).toBeUndefined();
  });
});

test('a number is dialled with its pauses and keys', () => {
  expect(telHref('+13017158592,,503536771#')).toBe('tel:+13017158592,,503536771%23');
});

test('the address that is shared holds the meeting and nothing else', () => {
  expect(meetingAddress('https://a.example/meetings/', 'bell-1')).toBe(
    'https://a.example/meetings/#meeting=bell-1',
  );
  expect(keptAddress('https://a.example/m/', ['bell-1', 'b-2'])).toBe(
    'https://a.example/m/#view=kept&keep=bell-1,b-2',
  );
});

describe('A report', () => {
  const report: Report = {
    name: 'A & B',
    id: 'a-b',
    url: 'https://a.example/#meeting=a-b',
    subject: 'A & B',
    body: 'x\ny',
  };

  test('by mail has its subject and first lines written', () => {
    expect(reportHref('mailto:a@b.example', report)).toBe(
      'mailto:a@b.example?subject=A%20%26%20B&body=x%0D%0Ay',
    );
  });

  test('by a form stays as it is, or fills the blanks of the form’s address', () => {
    expect(reportHref('https://b.example/form?id=3', report)).toBe('https://b.example/form?id=3');
    expect(reportHref('https://b.example/form?a={name}&b={url}&c=%7Bid%7D', report)).toBe(
      'https://b.example/form?a=A%20%26%20B&b=https%3A%2F%2Fa.example%2F%23meeting%3Da-b&c=a-b',
    );
  });
});
