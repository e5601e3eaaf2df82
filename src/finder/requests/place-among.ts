import { folded } from '../../text/folded.ts';
import type { NamedPlace } from '../places.ts';

/**
 * The place that a text names among those it may mean, the likeliest first. Exact: by its name, which a
 * region or country may follow. Else also another spelling or a slip, but never the mere beginning of a
 * name, for “near church” is no wish to go to Church Stretton.
 */
export function placeAmong(
  offers: readonly NamedPlace[],
  text: string,
  isExact: boolean,
): NamedPlace | undefined {
  const typed = folded(text);
  const named = offers.find(({ name }) => isNamed(folded(name), typed));
  if (named !== undefined || isExact) return named;
  const isBeginning = offers.some(({ name }) => ` ${folded(name)}`.includes(` ${typed}`));
  return isBeginning ? undefined : offers[0];
}

const isNamed = (name: string, typed: string): boolean =>
  typed === name || typed.startsWith(`${name} `);
