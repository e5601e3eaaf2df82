import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breadcrumbData } from '../../../src/layouts/breadcrumb-data.ts';
import { DAY_THEME, NIGHT_THEME } from '../styles/design-tokens.ts';

test('breadcrumbs become a numbered list of absolute addresses', () => {
  const list = JSON.parse(
    breadcrumbData(
      [
        { title: 'How groups help', href: '/articles/' },
        { title: 'Empathy', href: '/articles/empathy/' },
      ],
      'https://example.org',
    ),
  ) as { itemListElement: readonly { position: number; name: string; item: string }[] };
  expect(list.itemListElement.map(({ position, name, item }) => [position, name, item])).toEqual([
    [1, 'How groups help', 'https://example.org/articles/'],
    [2, 'Empathy', 'https://example.org/articles/empathy/'],
  ]);
});

test('a title cannot end the script element that holds the breadcrumbs', () => {
  const data = breadcrumbData([{ title: '</script><b>', href: '/' }], 'https://example.org');
  expect(data).not.toContain('<');
  expect(JSON.parse(data)).toMatchObject({ itemListElement: [{ name: '</script><b>' }] });
});

test('the browser’s frame has the paper’s colour by day and by night', () => {
  const page = readFileSync(
    new URL('../../../src/layouts/PageHead.astro', import.meta.url),
    'utf8',
  );
  const colours = [...page.matchAll(/name="theme-color" content="(#\w+)"/g)].map(([, hex]) => hex);
  expect(colours).toEqual([DAY_THEME['paper'], NIGHT_THEME['paper']]);
});
