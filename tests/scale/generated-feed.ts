import { chanceFrom } from './generated/chance.ts';
import { groupRows, type Row } from './generated/groups.ts';
import { venueAt } from './generated/venues.ts';

/**
 * Rows of an invented Meeting Guide feed, the same every time: about two meetings to a venue, seven in
 * eight of them in person, around fifty real cities of twenty countries. Names, streets and towns are
 * put together at random; nobody meets there.
 */
export function* generatedFeed(rows: number, seed = 1): Generator<Row> {
  const chance = chanceFrom(seed);
  const slugs = new Map<string, number>();
  let made = 0;
  while (made < rows) {
    const venue = venueAt(chance);
    const groups = chance.happens(0.2) ? 2 : 1;
    for (let group = 0; group < groups; group += 1) {
      for (const row of groupRows(venue, chance)) {
        if (made === rows) return;
        made += 1;
        yield { slug: slugOf(String(row['name']), slugs), ...row };
      }
    }
  }
}

/** The feed as text, a piece at a time. */
export function* generatedText(rows: number, seed = 1): Generator<string> {
  let joint = '[\n';
  for (const row of generatedFeed(rows, seed)) {
    yield `${joint}${JSON.stringify(row)}`;
    joint = ',\n';
  }
  yield joint === '[\n' ? '[]\n' : '\n]\n';
}

/** As many feed makers do: the name, and a number from the second on. */
const slugOf = (name: string, slugs: Map<string, number>): string => {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const number = (slugs.get(slug) ?? 0) + 1;
  slugs.set(slug, number);
  return number === 1 ? slug : `${slug}-${number}`;
};

// As a command: node tests/scale/generated-feed.ts 150000 [seed] > feed.json
if (process.argv[1]?.endsWith('generated-feed.ts') === true) {
  const [rows = '2000', seed = '1'] = process.argv.slice(2);
  for (const piece of generatedText(Number(rows), Number(seed))) process.stdout.write(piece);
}
