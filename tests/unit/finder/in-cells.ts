import { expect } from 'vitest';
import { inCells } from '../../../src/atlas/build/in-cells.ts';
import { atlasReader } from '../../../src/atlas/client/reader.ts';
import type { Places } from '../../../src/finder/places.ts';
import { EMPTY_QUERY, type Query } from '../../../src/finder/query.ts';
import { createFinder, type Finder } from '../../../src/finder/state.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';

export const NOW = Date.parse('2026-10-13T21:00:00Z');

/** A finder of a list in cells; files whose path `isDown` names do not arrive. */
export const finderOf = async (
  meetings: readonly Meeting[],
  query: Partial<Query>,
  isDown: (path: string) => boolean = () => false,
  places?: Places,
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
    places,
  });
  await finder.load();
  await settled(finder);
  return finder;
};

/** Waits until nothing of a finder is under way. */
export const settled = async (finder: Finder): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  expect(finder.coverage.peek()).toMatchObject({ isLoading: false });
};
