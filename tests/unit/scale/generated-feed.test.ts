import { expect, test } from 'vitest';
import { generatedFeed } from '../../scale/generated-feed.ts';

test('the invented list is the same every time, and begins the same whatever its length', () => {
  const once = [...generatedFeed(400)];
  expect([...generatedFeed(400)]).toEqual(once);
  expect([...generatedFeed(600)].slice(0, 400)).toEqual(once);
  expect([...generatedFeed(400, 2)]).not.toEqual(once);
});

test('every row of the invented list is a meeting of its own, some of them online', () => {
  const rows = [...generatedFeed(3000)];
  expect(new Set(rows.map(({ slug }) => slug)).size).toBe(3000);
  const online = rows.filter((row) => row['attendance_option'] === 'online').length;
  expect(online).toBeGreaterThan(200);
  expect(online).toBeLessThan(700);
  const points = new Set(
    rows.map((row) => `${String(row['latitude'])}/${String(row['longitude'])}`),
  );
  expect(points.size).toBeGreaterThan(1000);
});
