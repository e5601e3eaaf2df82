import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelRoom, type Box } from '../../../src/basemap/client/label-room.ts';

const boxes: fc.Arbitrary<Box> = fc
  .tuple(
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 1, max: 80 }),
    fc.integer({ min: 1, max: 20 }),
  )
  .map(([left, top, wide, high]) => ({ left, top, right: left + wide, bottom: top + high }));

const doTouch = (a: Box, b: Box): boolean =>
  Math.max(a.left, b.left) < Math.min(a.right, b.right) &&
  Math.max(a.top, b.top) < Math.min(a.bottom, b.bottom);

test('no name covers another or what stood there before', () => {
  fc.assert(
    fc.property(
      fc.array(boxes, { maxLength: 10 }),
      fc.array(fc.array(boxes, { minLength: 1, maxLength: 4 }), { maxLength: 30 }),
      (obstacles, labels) => {
        const room = labelRoom(obstacles);
        const taken: Box[] = [];
        for (const candidates of labels) {
          const box = room.taken(candidates);
          const held = [...obstacles, ...taken];
          if (box === undefined) {
            for (const each of candidates) expect(held.some((h) => doTouch(h, each))).toBe(true);
          } else {
            expect(held.some((other) => doTouch(other, box))).toBe(false);
            taken.push(box);
          }
        }
      },
    ),
  );
});
