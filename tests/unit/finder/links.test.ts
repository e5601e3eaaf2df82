import { expect, test } from 'vitest';
import { directionsHref, reportHref, telHref } from '../../../src/finder/links.ts';
import { place } from './listings.ts';

const door = place({ venue: 'Hall & Co', point: { lat: 0, lon: -1.5 } });

test('directions open in the visitor’s own map app', () => {
  expect(directionsHref(door, 'Mozilla/5.0 (Linux; Android 14)')).toBe(
    'geo:0,-1.5?q=0,-1.5(Hall%20%26%20Co)',
  );
  expect(directionsHref(door, 'Mozilla/5.0 (iPhone)')).toMatch(/^https:\/\/maps\.apple\.com\//);
  expect(directionsHref(door, 'Mozilla/5.0 (X11; Linux)')).toMatch(
    /^https:\/\/www\.openstreetmap\.org\/directions/,
  );
});

test('there are no directions to a withheld address, even if a point slipped in', () => {
  expect(directionsHref({ ...door, precision: 'withheld' }, 'x')).toBeUndefined();
  expect(directionsHref(place({ city: 'Leeds' }), 'x')).toBeUndefined();
  expect(directionsHref(undefined, 'x')).toBeUndefined();
});

test('a number is dialled with its pauses and keys', () => {
  expect(telHref('+13017158592,,503536771#')).toBe('tel:+13017158592,,503536771%23');
});

test('a report by mail has its subject and first lines written; a form stays as it is', () => {
  expect(reportHref('mailto:a@b.example', 'A & B', 'x\ny')).toBe(
    'mailto:a@b.example?subject=A%20%26%20B&body=x%0D%0Ay',
  );
  expect(reportHref('https://b.example/form?id=3', 'A', 'x')).toBe('https://b.example/form?id=3');
});
