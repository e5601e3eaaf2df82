import { metresBetween, type Point } from '../../geo/point.ts';
import type { Meeting } from '../../meetings/schema.ts';
import { folded } from '../../text/folded.ts';
import { publishedPlace, type PublishedPlace } from './published-place.ts';

/** Meetings of one town name further apart than this belong to two towns. */
const ONE_TOWN_METRES = 50_000;

/** Points by what places are called: undefined where a name stands for several towns. */
type Named = Map<string, Point | undefined>;

/**
 * Tells where a place lies: at its own point, else where other meetings of its town are. Undefined when
 * its town is not known, has no point, or may be one of several of that name.
 */
export function townPoints(
  meetings: readonly Meeting[],
): (place: PublishedPlace | undefined) => Point | undefined {
  const named: Named = new Map();
  for (const meeting of meetings) {
    const place = publishedPlace(meeting);
    if (place?.point === undefined) continue;
    for (const key of keysOf(place)) learn(named, key, place.point);
  }
  return (place) => {
    if (place === undefined) return undefined;
    if (place.point !== undefined) return place.point;
    const key = keysOf(place).find((each) => named.get(each) !== undefined);
    return key === undefined ? undefined : named.get(key);
  };
}

const learn = (named: Named, key: string, point: Point): void => {
  if (!named.has(key)) named.set(key, point);
  const known = named.get(key);
  if (known !== undefined && metresBetween(known, point) > ONE_TOWN_METRES) {
    named.set(key, undefined);
  }
};

/** The narrowest first: town with its regions, town with its country. */
const keysOf = ({ city, regions, country }: PublishedPlace): readonly string[] => {
  if (city === undefined) return [];
  const parts = [country ?? '', folded(city)];
  return [JSON.stringify([...parts, ...regions]), JSON.stringify(parts)];
};
