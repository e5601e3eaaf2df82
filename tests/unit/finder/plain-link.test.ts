import { expect, test } from 'vitest';
import { plainLink } from '../../../src/finder/views/going/plain-link.ts';

test.each([
  'https://zoom.us/j/123456789',
  'https://us02web.zoom.us/j/123456789?pwd=UmVhbA.1',
  'https://meet.google.com/abc-defg-hij',
  'https://teams.live.com/meet/9312345678?p=h4sh',
  'https://meet.goto.com/123456789',
])('the number of a room tells nothing: %s', (link) => {
  expect(plainLink(link)).toBe(link);
});

test.each([
  'https://aa-leeds.zoom.us/j/123456789',
  'https://zoom.us/my/aaleeds',
  'https://zoom.us/j/123456789?uname=AA',
  'https://zoom.us/j/123456789#aa',
  'https://zoom.us.example/j/123456789',
  'https://meet.jit.si/AA-Leeds',
  'https://www.aa-intergroup.org/meetings/',
  'http://zoom.us/j/123456789',
  'no link',
  undefined,
])('a link that may tell who meets is none: %s', (link) => {
  expect(plainLink(link)).toBeUndefined();
});
