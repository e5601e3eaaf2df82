import type { Audience, Topic } from './article.schema.ts';

/** What has to be known of an article to tell how close it is to another. */
export type Relatable = {
  readonly id: string;
  readonly topic: Topic;
  readonly audience: readonly Audience[];
};

const SAME_TOPIC = 3;
const SAME_FIRST_AUDIENCE = 2;

/** How close two articles are: the topic counts most, then the reader each is written for. */
const closeness = (one: Relatable, other: Relatable): number =>
  (one.topic === other.topic ? SAME_TOPIC : 0) +
  (one.audience[0] === other.audience[0] ? SAME_FIRST_AUDIENCE : 0) +
  one.audience.filter((audience) => other.audience.includes(audience)).length;

/**
 * The articles closest to one, closest first, never itself. Equally close ones come in turn, starting
 * after the article’s own place in the list, so that every article is somebody’s neighbour.
 */
export function relatedArticles<T extends Relatable>(
  article: Relatable,
  articles: readonly T[],
  limit = 3,
): readonly T[] {
  const own = articles.findIndex((other) => other.id === article.id);
  const inTurn = [...articles.slice(own + 1), ...articles.slice(0, Math.max(own, 0))];
  return inTurn.toSorted((a, b) => closeness(article, b) - closeness(article, a)).slice(0, limit);
}
