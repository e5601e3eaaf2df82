import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedText } from './generated-feed.ts';

/** A list that the bench builds a site of. */
export type List = {
  readonly name: string;
  readonly meetings: number;
  /** Invented ones are alike but for their length, so their costs can be compared. */
  readonly isGenerated: boolean;
  /** What is typed into the place box, and the key of the place in an address: a city with many meetings. */
  readonly typed: string;
  readonly placeKey: string;
  /** Gives the value of `MEETING_FEEDS`; what has to be written goes into the folder. */
  readonly feeds: (folder: string) => string;
};

/** The lengths that the budgets name, and the one that others were measured with. */
export const BENCH_SIZES: readonly number[] = [2_000, 9_000, 20_000, 34_339, 150_000];

const WORLD = { path: '../shared/feeds/worldwide-na-2024.json', meetings: 34_339 } as const;

/** An invented list of so many meetings. */
export function generatedList(meetings: number): List {
  return {
    name: `${meetings.toLocaleString('en')} meetings`,
    ...{ meetings, isGenerated: true, typed: 'new york', placeKey: 'new-york.us' },
    feeds: (folder) => {
      const file = join(folder, `feed-${meetings}.json`);
      writeFileSync(file, [...generatedText(meetings)].join(''));
      return `meeting-guide=${file}`;
    },
  };
}

/** The real list of the world, where it is there. */
export function worldList(): List | undefined {
  if (!existsSync(WORLD.path)) return undefined;
  return {
    name: `${WORLD.meetings.toLocaleString('en')} real meetings`,
    ...{ meetings: WORLD.meetings, isGenerated: false, typed: 'london', placeKey: 'london.gb' },
    feeds: () => `auto=${WORLD.path}`,
  };
}
