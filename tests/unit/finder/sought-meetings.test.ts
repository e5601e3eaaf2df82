import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finder } from '../../../src/finder/state.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';
import { anyMeetings } from '../atlas/any-meetings.ts';
import { finderOf, settled } from './in-cells.ts';

const rowIds = (finder: Finder): readonly string[] =>
  finder.results.peek()?.rows.map(({ entry }) => entry.listing.id) ?? [];
const idsOf = (meetings: readonly Meeting[]): readonly string[] => meetings.map(({ id }) => id);

test('whatever is kept is found with its details, wherever it is, and changes nothing of the answer', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeetings, async (meetings) => {
      const kept = idsOf(meetings).slice(0, 12);
      const finder = await finderOf(meetings, { view: 'kept', kept: [...kept, 'gone'] });
      const details = finder.details.peek();
      for (const id of kept) {
        expect(finder.listingOf(id)?.id).toBe(id);
        expect(details.kind === 'ready' && details.byId.has(id)).toBe(true);
      }
      expect([...finder.sought.peek()]).toEqual([['gone', 'gone']]);
      expect(rowIds(finder)).toEqual(rowIds(await finderOf(meetings, {})));
    }),
    { numRuns: 15 },
  );
});

test('a meeting is gone only where every file that may have it arrived, and retrying finds the rest', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeetings, fc.nat(), async (meetings, seed) => {
      let isDown = true;
      const kept = idsOf(meetings).slice(0, 12);
      const finder = await finderOf(
        meetings,
        { view: 'kept', kept },
        (path) => isDown && (path.charCodeAt(1) + path.charCodeAt(2) + seed) % 3 === 0,
      );
      for (const id of kept) {
        const fate = finder.sought.peek().get(id);
        expect(finder.listingOf(id) === undefined ? fate : 'found').not.toBe('gone');
      }
      isDown = false;
      await finder.load();
      await settled(finder);
      expect(kept.filter((id) => finder.listingOf(id) === undefined)).toEqual([]);
      expect([...finder.sought.peek()]).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('an open meeting whose file does not arrive is looked for, not gone, and the list says that a part is missing', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeetings, async (meetings) => {
      fc.pre(meetings.length > 0);
      const [id = ''] = idsOf(meetings);
      const finder = await finderOf(meetings, { meeting: id }, (path) => path.includes('/ids-'));
      if (finder.listingOf(id) !== undefined) return;
      expect(finder.isLooking.peek()).toBe(true);
      expect(finder.coverage.peek()).toMatchObject({ isIncomplete: true });
    }),
    { numRuns: 15 },
  );
});
