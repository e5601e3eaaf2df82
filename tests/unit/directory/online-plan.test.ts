import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHeldSomewhere } from '../../../src/directory/held-place.ts';
import { onlinePlan } from '../../../src/directory/online-plan.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';
import { anyMeetings, meeting } from '../atlas/any-meetings.ts';

const NOVEMBER = Date.parse('2026-11-23T12:00:00Z');
const planAt = (meetings: readonly Meeting[], zone = 'America/New_York', mostOnPage = 300) =>
  onlinePlan(meetings, { zone, now: NOVEMBER, mostOnPage });
const online = (day: number, start: number, zone: string): Meeting =>
  meeting({
    attendance: { kind: 'online', remote: { url: 'https://video.example/1' } },
    schedule: { kind: 'weekly', day, start, zone },
  });
const slotIn = (one: Meeting): string =>
  planAt([one])
    .map(({ part, slots }) => `${part} ${slots[0]?.start} ${slots[0]?.isElsewhere}`)
    .join();

test('every meeting one joins from afar stands on exactly one page', () => {
  fc.assert(
    fc.property(anyMeetings, fc.integer({ min: 1, max: 10 }), (meetings, mostOnPage) => {
      const parts = planAt(meetings, 'Asia/Tokyo', mostOnPage);
      const shown = parts.flatMap(({ slots }) => slots.map((slot) => slot.meeting.id));
      const remote = meetings.filter((one) => !isHeldSomewhere(one)).map(({ id }) => id);
      expect(shown.toSorted()).toEqual(remote.toSorted());
      expect(new Set(parts.map(({ path }) => path)).size).toBe(parts.length);
    }),
  );
});

test('times are told by the site’s clocks, the day with them', () => {
  expect(slotIn(online(2, 19 * 60, 'America/New_York'))).toBe('tuesday 1140 false');
  // 20:00 in Los Angeles is 23:00, 22:00 there on a Saturday 1:00 on Sunday.
  expect(slotIn(online(2, 20 * 60, 'America/Los_Angeles'))).toBe('tuesday 1380 true');
  expect(slotIn(online(6, 22 * 60, 'America/Los_Angeles'))).toBe('sunday 60 true');
  // 8:00 on Monday in Tokyo is 18:00 on Sunday.
  expect(slotIn(online(1, 8 * 60, 'Asia/Tokyo'))).toBe('sunday 1080 true');
  expect(slotIn(online(1, 9 * 60, 'Asia/Kathmandu'))).toBe('sunday 1335 true');
});

test('a full day is told in quarters', () => {
  const meetings = [60, 400, 720, 1300, 1301].map((start) => online(1, start, 'America/New_York'));
  expect(
    planAt(meetings, 'America/New_York', 4).map(({ path, slots }) => `${path} ${slots.length}`),
  ).toEqual(['monday-night 1', 'monday-morning 1', 'monday-afternoon 1', 'monday-evening 2']);
});
