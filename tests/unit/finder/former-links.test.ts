import { expect, test } from 'vitest';
import { MEETING_GUIDE_TYPES } from '../../../src/feeds/adapters/meeting-guide/type-codes.ts';
import { formerQuery } from '../../../src/finder/former-links.ts';
import { FORMER_LANGUAGES, FORMER_TYPES } from '../../../src/finder/former-types.ts';
import { fragmentOf } from '../../../src/finder/fragment.ts';

const TUESDAY = 2;
const addressOf = (link: string): string | undefined => {
  const { search, hash } = new URL(link, 'https://example.org/meetings/');
  const query = formerQuery({ search, hash }, TUESDAY);
  return query === undefined ? undefined : fragmentOf(query);
};

test.each([
  ['?tsml-day=1&tsml-time=morning&tsml-type=W', 'day=mon&time=morning&type=women'],
  ['?tsml-day=any&tsml-type=W,O', 'type=women,open'],
  ['?tsml-day=0', 'day=sun'],
  ['?tsml-query=serenity&tsml-region=north-side', 'q=north+side+serenity'],
  ['?tsml-region=217', ''],
  ['?tsml-district=hill-farms', 'q=hill+farms'],
  ['?tsml-attendance_option=in_person', 'attendance=in-person'],
  ['?tsml-attendance_option=online&tsml-type=S', 'attendance=online&language=es'],
  ['?tsml-time=upcoming', 'day=tue'],
  ['?tsml-mode=me&tsml-distance=10', 'near=me&within=16'],
  ['?tsml-mode=location&tsml-query=Leeds&tsml-distance=5', 'q=leeds&within=8'],
  ['?tsml-view=map&tsml-day=2', 'day=tue&view=map'],
  ['#/?weekday=today', 'day=tue'],
  ['#/?weekday=monday/friday&time=midday&type=speaker', 'day=mon,fri&time=afternoon&type=speaker'],
  ['#/?type=online/women', 'attendance=online&type=women'],
  ['#/?type=12-steps-12-traditions&view=map', 'type=twelve-and-twelve&view=map'],
  ['#/first-things-first-2?weekday=today', 'day=tue&meeting=first-things-first-2'],
  ['#/first-things-first', 'meeting=first-things-first'],
  ['?meeting=first-things-first', 'meeting=first-things-first'],
  ['?type=young-people&region=downtown', 'type=young-people&q=downtown'],
  ['?weekday=someday&type=unheard-of&colour=red', ''],
])('a link %s of a finder used before asks for %s', (link, address) => {
  expect(addressOf(link)).toBe(address);
});

test.each(['', '#', '#type=women', '?utm_source=news', '?ref=poster#day=mon', '#/'])(
  'an address %j is none of such a finder',
  (link) => {
    expect(addressOf(link)).toBeUndefined();
  },
);

test('their types mean here what they mean in a feed', () => {
  const names = [...Object.entries(FORMER_TYPES), ...Object.entries(FORMER_LANGUAGES)];
  const codes = names.filter(([name]) => MEETING_GUIDE_TYPES.meaningOf(name, 'aa') !== undefined);
  expect(codes.length).toBeGreaterThan(60);
  for (const [code, meaning] of codes) {
    const read = MEETING_GUIDE_TYPES.meaningOf(code, 'aa');
    expect(Object.values(read ?? {}), code).toEqual([meaning]);
  }
});
