import { expect, test } from 'vitest';
import { notRead } from '../../../../src/feeds/quality/not-read.ts';

test('of lists that could not be read, those with a copy come with its date and the others without, and no other list is named', () => {
  const readAt = '2026-11-29T08:00:00.000Z';
  const old = '2026-11-20T08:00:00.000Z';
  expect(
    notRead([
      { name: 'Read', readAt },
      { name: 'Copied', readAt: old, staleBecause: 'Its server did not answer.' },
      { name: 'Gone', failedBecause: 'Its server did not answer.' },
    ]),
  ).toEqual([{ name: 'Copied', readAt: old }, { name: 'Gone' }]);
});
