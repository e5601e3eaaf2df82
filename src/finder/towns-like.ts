import { folded } from '../text/folded.ts';
import type { Town } from './towns.ts';

/** Towns whose name, region or country begins with what was typed, each word of it; at most `most`. */
export function townsLike(towns: readonly Town[], typed: string, most: number): readonly Town[] {
  const words = folded(typed).split(' ').filter(Boolean);
  const begins = (town: Town): boolean =>
    words.every((word) => ` ${town.text}`.includes(` ${word}`));
  const first = words[0] ?? '';
  return towns
    .filter(begins)
    .map((town, at) => ({ town, at, rank: town.text.startsWith(first) ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, most)
    .map(({ town }) => town);
}
