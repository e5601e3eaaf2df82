import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inCells } from '../../../src/atlas/build/in-cells.ts';
import { atlasReader } from '../../../src/atlas/client/reader.ts';
import { EMPTY_QUERY, type Query } from '../../../src/finder/query.ts';
import { createFinder, type Finder } from '../../../src/finder/state.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';
import { anyMeetings } from '../atlas/any-meetings.ts';

const NOW = Date.parse('2026-10-13T21:00:00Z');

/** A finder of a list in cells; files whose path `isDown` names do not arrive. */
const finderOf = async (
  meetings: readonly Meeting[],
  query: Partial<Query>,
  isDown: (path: string) => boolean = () => false,
): Promise<Finder> => {
  const limits = { wholeListKilobytes: 0, cellMeetings: 3 };
  const { manifest, files } = inCells(meetings, { limits, publish: { contacts: false }, now: NOW });
  const texts = new Map(files.map(({ folder, name, text }) => [`/${folder}/${name}.json`, text]));
  const finder = createFinder({
    reader: atlasReader({
      manifestHref: '/manifest.json',
      waits: [],
      ask: (address) => {
        if (address === '/manifest.json') return Promise.resolve(Response.json(manifest));
        if (isDown(address)) return Promise.reject(new TypeError('No connection.'));
        return Promise.resolve(new Response(texts.get(address)));
      },
    }),
    query: { ...EMPTY_QUERY, ...query },
    now: NOW,
    zone: 'America/New_York',
    words: {
      type: (id) => ({ name: id, explanation: '' }),
      programme: (id) => ({ name: id, short: id }),
    },
    askPosition: () => Promise.resolve({ kind: 'unavailable' }),
  });
  await finder.load();
  await settled(finder);
  return finder;
};

/** Waits until nothing of a finder is under way. */
const settled = async (finder: Finder): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  expect(finder.coverage.peek()).toMatchObject({ isLoading: false });
};

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
