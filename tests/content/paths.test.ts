import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pathSchema } from '../../src/components/path.schema.ts';
import { articleFiles } from './article-file.ts';

const FOLDER = 'content/paths/en';
const paths = readdirSync(FOLDER).map((file) =>
  pathSchema.parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
);

test('each door of the home page has a path', () => {
  const doors = paths.flatMap(({ door }) => door ?? []);
  expect(doors.toSorted()).toEqual(['/families/', '/meetings/', '/start/']);
});

test('every stop of a path is an article, and none comes twice', () => {
  const slugs = new Set(articleFiles().map(({ slug }) => slug));
  for (const { title, steps } of paths) {
    const stops = steps.map(({ article }) => article);
    expect(
      stops.filter((slug) => !slugs.has(slug)),
      title,
    ).toEqual([]);
    expect(new Set(stops).size, title).toBe(stops.length);
  }
});

test('a path ends at something to do: a meeting, a sheet or a line to call', () => {
  for (const { title, ending } of paths) {
    expect(ending.href, title).toMatch(/^\/(?:meetings|worksheets|help-now)\//);
    const sheet = /^\/worksheets\/([a-z-]+)\/$/.exec(ending.href)?.[1];
    expect(sheet === undefined || existsSync(`content/worksheets/en/${sheet}.yaml`)).toBe(true);
  }
});
