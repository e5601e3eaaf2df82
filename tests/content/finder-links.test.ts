import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ACCESS_TYPES } from '../../src/finder/access.ts';
import { fragmentOf, queryOf } from '../../src/finder/fragment.ts';
import { isMeetingType } from '../../src/meetings/types.ts';

const PREFILLED = /\/meetings\/#([^\s'"<>)}\]]+)/g;
const programmes = new Set(
  readdirSync('content/programs').map((file) => file.replace('.yaml', '')),
);

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:mdx|yaml)$/.test(file))
  .map((file) => join('content', file));

/** Every link of the content that opens the finder with something asked already. */
const links = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(PREFILLED)].map(([, fragment = '']) => ({
    file,
    // A flow list in YAML ends a link with its comma.
    fragment: fragment.replace(/,$/, ''),
  })),
);

test('the content leads into the finder often, and each time the finder understands all of it', () => {
  expect(links.length).toBeGreaterThan(50);
  const lost = links.filter(({ fragment }) => {
    const kept = new Set(fragmentOf(queryOf(fragment)).split('&'));
    return fragment.split('&').some((pair) => !kept.has(pair));
  });
  expect(lost).toEqual([]);
});

test('no link asks for a type of meeting or a programme that there is not', () => {
  const unknown = links.filter(({ fragment }) => {
    const { types, programmes: asked } = queryOf(fragment);
    return types.some((type) => !isMeetingType(type)) || asked.some((id) => !programmes.has(id));
  });
  expect(unknown).toEqual([]);
});

test('what somebody needs to get in is asked as a need: a listing may meet it without the type', () => {
  const types: readonly string[] = Object.values(ACCESS_TYPES);
  const missing = links.filter(({ fragment }) =>
    queryOf(fragment).types.some((type) => types.includes(type)),
  );
  expect(missing).toEqual([]);
});
