import { folded } from '../../text/folded.ts';
import type { Town } from '../towns.ts';
import { meantBy } from './spelling.ts';

/**
 * The key of the list’s town that a text names: “Leeds”, “Reading, PA”, “Portland Maine”; of several, the
 * one with most meetings. Not exact: a slip of the finger is forgiven, or at most `mostSlips`.
 */
export function townKeyNamed(
  towns: readonly Town[],
  text: string,
  isExact: boolean,
  mostSlips?: number,
): string | undefined {
  const typed = folded(text);
  if (typed === '') return undefined;
  const named = towns.find((town) => isNamed(town, typed));
  if (named !== undefined || isExact) return named?.key;
  const meant = meantBy(typed, new Set(towns.map(({ name }) => folded(name))), mostSlips);
  return towns.find(({ name }) => folded(name) === meant)?.key;
}

/** The name, then words of its region or country or their beginnings: “pa” for Pennsylvania. */
const isNamed = (town: Town, typed: string): boolean => {
  const name = folded(town.name);
  if (typed === name) return true;
  if (!typed.startsWith(`${name} `)) return false;
  const all = ` ${town.text}`;
  return typed
    .slice(name.length + 1)
    .split(' ')
    .every((word) => all.includes(` ${word}`));
};
