import { describe, expect, test } from 'vitest';
import { recurrenceInWords } from '../../../src/finder/recurrence-in-words.ts';
import { en } from '../../../src/i18n/strings/en.ts';
import type { Recurrence } from '../../../src/meetings/schema.ts';

const told = (recurrence: Recurrence): string =>
  recurrenceInWords(recurrence, {
    said: (word) => en.finder.script[word],
    locale: 'en-GB',
    day: 'Monday',
    now: Date.parse('2026-11-23T11:00Z'),
  });

describe('A meeting that is not held every week says when it is', () => {
  test.each<readonly [string, Recurrence]>([
    ['First and third Monday of the month', { weeks: [1, 3] }],
    ['Last Monday of the month', { weeks: [-1] }],
    ['Every other Monday', { everyOther: { anchor: '2026-11-23' } }],
    ['Every other Monday. The list does not say which: ask the group', { everyOther: {} }],
    ['Every Monday. Only in May and June', { months: [5, 6] }],
    ['Every Monday. Not meeting until 1 March 2027', { closed: { until: '2027-03-01' } }],
    ['Every Monday. Not meeting until 22 November 2026', { closed: { until: '2026-11-22' } }],
    ['Every Monday', { closed: { until: '2026-11-21' } }],
    ['Every Monday', { closed: { from: '2026-01-05', until: '2026-03-01' } }],
    [
      'Every Monday. Not meeting from 21 December 2026 to 3 January 2027',
      { closed: { from: '2026-12-21', until: '2027-01-03' } },
    ],
    ['Not every Monday. The list does not say which: ask first', { unclear: true }],
    [
      'Second Monday of the month. Not every month. The list does not say which: ask first',
      { weeks: [2], unclear: true },
    ],
    ['Second Monday of the month. Only in May', { weeks: [2], months: [5] }],
  ])('%s', (words, recurrence) => {
    expect(told(recurrence)).toBe(words);
  });
});
