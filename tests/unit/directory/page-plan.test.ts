import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gathered } from '../../../src/directory/gathered.ts';
import { isHeldSomewhere } from '../../../src/directory/held-place.ts';
import { pagePlan, type PlacePage, type PlanLimits } from '../../../src/directory/page-plan.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';
import { anyMeetings, meeting } from '../atlas/any-meetings.ts';
import { heldIn } from './held-in.ts';

const ROOMY: PlanLimits = { mostPages: 10_000, mostOnPage: 300 };

const planOf = (meetings: readonly Meeting[], limits: PlanLimits = ROOMY) =>
  pagePlan(gathered(meetings), limits);
const idsOn = ({ sections }: PlacePage): readonly string[] =>
  sections.flatMap(({ meetings }) => meetings.map(({ id }) => id));

/** Lists that crowd into few towns, some of them without a region, a country or a name. */
const crowdedLists = fc
  .array(
    fc.record({
      city: fc.constantFrom(
        'Leeds',
        'LEEDS',
        'St. Ives',
        'Saint Ives',
        'Reading',
        '大阪',
        '—',
        undefined,
      ),
      region: fc.constantFrom('North', 'north', 'South', 'Leeds', undefined),
      country: fc.constantFrom('GB', 'US', undefined),
      day: fc.integer({ min: 0, max: 6 }),
      kind: fc.constantFrom('in-person' as const, 'unknown' as const, 'closed-for-now' as const),
    }),
    { maxLength: 120 },
  )
  .map((rows) =>
    rows.map(({ city, region, country, day, kind }, at) => {
      const regions = region === undefined ? [] : [region];
      const place = { city, regions, country, precision: 'exact' as const };
      return meeting({
        id: `m${at}`,
        schedule: { kind: 'weekly', day, start: 600, zone: 'UTC' },
        attendance: { kind, place },
      });
    }),
  );

test('every meeting that is held somewhere stands on exactly one page, whatever the list', () => {
  const limits = fc.record({
    mostPages: fc.integer({ min: 1, max: 60 }),
    mostOnPage: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(fc.oneof(anyMeetings, crowdedLists), limits, (meetings, within) => {
      const { pages } = planOf(meetings, within);
      const shown = [...pages.values()].flatMap(idsOn);
      const held = meetings.filter(isHeldSomewhere).map(({ id }) => id);
      expect(shown.toSorted()).toEqual(held.toSorted());
    }),
    { numRuns: 300 },
  );
});

test('a page counts what stands on it and below it, and its address lies below that of the page above', () => {
  fc.assert(
    fc.property(crowdedLists, fc.integer({ min: 1, max: 40 }), (meetings, mostOnPage) => {
      const { world, pages } = planOf(meetings, { mostPages: 10_000, mostOnPage });
      expect(world.total).toBe(meetings.filter(isHeldSomewhere).length);
      let reached = 0;
      const walk = (page: PlacePage): void => {
        reached += 1;
        expect(pages.get(page.path)).toBe(page);
        const below = page.children.reduce((sum, { total }) => sum + total, 0);
        expect(page.total).toBe(idsOn(page).length + below);
        for (const child of page.children) {
          expect(child.path.slice(0, child.path.lastIndexOf('/') + 1)).toBe(
            page.path === '' ? '' : `${page.path}/`,
          );
          walk(child);
        }
      };
      walk(world);
      expect(reached).toBe(pages.size);
    }),
  );
});

test('addresses are lower case, without blanks, and no two pages share one', () => {
  fc.assert(
    fc.property(fc.oneof(anyMeetings, crowdedLists), (meetings) => {
      const { pages } = planOf(meetings);
      for (const path of pages.keys()) {
        expect(path).toMatch(/^(?:[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*)?$/u);
        expect(path).toBe(path.toLowerCase());
      }
    }),
  );
});

test('the threshold is the smallest that keeps the pages within their allowance', () => {
  const meetings = Array.from({ length: 40 }, (_, town) =>
    Array.from({ length: 3 + (town % 10) }, (_, at) =>
      heldIn(`Town ${String.fromCharCode(65 + (town % 26))}${town}`, { id: `m${town}-${at}` }),
    ),
  ).flat();
  const roomy = planOf(meetings);
  expect(roomy.threshold).toBe(3);
  expect(roomy.pages.size).toBe(43);
  const tight = planOf(meetings, { mostPages: 20, mostOnPage: 300 });
  expect(tight.pages.size).toBeLessThanOrEqual(20);
  expect(tight.threshold).toBeGreaterThan(3);
});

test('a town with too many meetings for one page has a page for each day', () => {
  const meetings = Array.from({ length: 50 }, (_, at) =>
    heldIn('Leeds', {
      id: `m${at}`,
      schedule: { kind: 'weekly', day: at % 7, start: 600, zone: 'Europe/London' },
    }),
  );
  const { pages } = planOf(meetings, { mostPages: 100, mostOnPage: 20 });
  const town = pages.get('gb/england/leeds');
  expect(town?.sections).toEqual([]);
  expect(town?.children.map(({ path }) => path.split('/').at(-1))).toEqual([
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
  ]);
});

test('small towns too many for their region’s page have pages by first letter', () => {
  const names = ['Aston', 'Ash', 'Bath', 'Égham', 'Zeal'];
  const meetings = names.flatMap((name) =>
    [0, 1].map((at) => heldIn(name, { id: `${name}-${at}` })),
  );
  const { pages } = planOf(meetings, { mostPages: 100, mostOnPage: 4 });
  const region = pages.get('gb/england');
  expect(region?.children.map(({ path, total }) => `${path} ${total}`)).toEqual([
    'gb/england/towns-a 4',
    'gb/england/towns-b 2',
    'gb/england/towns-e 2',
    'gb/england/towns-z 2',
  ]);
});
