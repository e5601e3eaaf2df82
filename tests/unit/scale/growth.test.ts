import { expect, test } from 'vitest';
import { growthRows } from '../../scale/growth.ts';
import type { ListMeasures } from '../../scale/list-measures.ts';
import { generatedList } from '../../scale/lists.ts';
import { isOver } from '../../scale/table.ts';

const NO_BYTES = { pageBytes: 0, listBytes: 0, fontBytes: 0, placeBytes: 0, detailBytes: 0 };

/** Measures of a list in which every step takes what `cost` says of its length. */
const measuresOf = (meetings: number, cost: (meetings: number) => number): ListMeasures => {
  const each = cost(meetings);
  const step = { seconds: each, cpuSeconds: each };
  const build = { ...step, megabytes: 1 };
  const spread = { samples: 1, p50: each, p95: each, most: each };
  const throttled = { ...spread, throttle: { rate: 4, frameMs: 1 } };
  return {
    list: generatedList(meetings),
    steps: { rows: meetings, meetings, megabytes: 1, imported: step, encoded: step, placed: step },
    cold: build,
    warm: build,
    near: { atFirstRow: NO_BYTES, atRest: NO_BYTES },
    firstRow: { full: each, throttled: each },
    speed: {
      times: 1,
      inReach: 1,
      filters: throttled,
      keystrokes: throttled,
      mapFarOut: spread,
      mapNearPlace: spread,
    },
    fileRows: [],
  };
};
const grown = (cost: (meetings: number) => number) =>
  growthRows([150_000, 2_000, 9_000].map((meetings) => measuresOf(meetings, cost)));

test('a step that takes as long for each meeting of any list, or less, is within its budget', () => {
  for (const cost of [(n: number) => 3 * n, (n: number) => 500 + n, () => 40]) {
    const rows = grown(cost);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(isOver)).toEqual([]);
  }
});

test('a step that grows faster than its list is over, wherever between two lengths that begins', () => {
  expect(grown((n) => n * n).every(isOver)).toBe(true);
  expect(grown((n) => (n > 10_000 ? 2 * n : n)).every(isOver)).toBe(true);
});

test('one list has nothing to be compared with, and a real list is compared with no invented one', () => {
  const measures = measuresOf(2_000, () => 1);
  expect(growthRows([measures])).toEqual([]);
  const real = { ...measures, list: { ...measures.list, isGenerated: false } };
  expect(growthRows([measures, real])).toEqual([]);
});
