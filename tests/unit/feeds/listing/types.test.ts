import { expect, test } from 'vitest';
import { imported } from '../imported.ts';

test.each([
  ['secular-aa', ['open', 'secular']],
  ['lifering', ['open', 'secular']],
  ['aa', ['open']],
])('what every meeting of %s is need not be said of each', (programme, types) => {
  const row = { slug: 'bell', name: 'Bell', day: 1, time: '19:00', types: ['O'], city: 'York' };
  const text = JSON.stringify([{ ...row, conference_url: 'https://zoom.us/j/123456789' }]);
  const { meetings } = imported(text, 'auto', { programme });
  expect(meetings.map((meeting) => [...meeting.types].sort())).toEqual([types]);
});
