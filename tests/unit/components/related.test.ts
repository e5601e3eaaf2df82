import { describe, expect, test } from 'vitest';
import { relatedArticles, type Relatable } from '../../../src/components/related.ts';

const article = (
  id: string,
  topic: Relatable['topic'],
  ...audience: Relatable['audience']
): Relatable => ({ id, topic, audience });

const LIBRARY = [
  article('a', 'coping', 'newcomer', 'member'),
  article('b', 'coping', 'supporter'),
  article('c', 'network', 'newcomer', 'member'),
  article('d', 'network', 'member'),
  article('e', 'families', 'family'),
];
const ids = (id: string, limit?: number) =>
  relatedArticles(
    LIBRARY.find((each) => each.id === id)!,
    LIBRARY,
    limit,
  ).map((each) => each.id);

describe('related articles', () => {
  test('never hold the article itself', () => {
    for (const { id } of LIBRARY) expect(ids(id, 10)).not.toContain(id);
  });

  test('are three, closest first: the same readers, the same topic, a reader in common', () => {
    expect(ids('a')).toEqual(['c', 'b', 'd']);
  });

  test('go round the library where nothing is shared, so that no article is nobody’s neighbour', () => {
    expect(ids('e')).toEqual(['a', 'b', 'c']);
  });

  test('are fewer when there are fewer', () => {
    expect(relatedArticles(LIBRARY[0]!, LIBRARY.slice(0, 2))).toHaveLength(1);
    expect(relatedArticles(LIBRARY[0]!, LIBRARY.slice(0, 1))).toEqual([]);
  });
});
