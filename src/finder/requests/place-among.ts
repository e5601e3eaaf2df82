import { folded } from '../../text/folded.ts';
import type { NamedPlace } from '../places.ts';
import { meantBy } from './spelling.ts';

/**
 * What may be taken for a place: its name alone; also another spelling of it, where the text is known to be
 * one; that too only if it begins as the name does, where nothing says that a place is meant; or a slip or
 * two, or one alone.
 */
export type Likeness = 'name' | 'spelling' | 'close-spelling' | 'slip' | 'one-slip';

/**
 * The place that a text names among those it may mean, the likeliest first: by its name, which a region or
 * country may follow, else by what likeness allows. Never by the mere beginning of a name, for “near church”
 * is no wish to go to Church Stretton.
 */
export function placeAmong(
  offers: readonly NamedPlace[],
  text: string,
  likeness: Likeness,
): NamedPlace | undefined {
  const typed = folded(text);
  const named = offers.find(({ name }) => isNamed(folded(name), typed));
  const [first] = offers;
  if (named !== undefined || first === undefined) return named;
  switch (likeness) {
    case 'name':
      return undefined;
    case 'spelling':
      return first;
    case 'close-spelling':
      // “Londres” is London; that Puebla is called Zaragoza too must be asked for.
      return folded(first.name)[0] === typed[0] ? first : undefined;
    case 'slip':
    case 'one-slip':
      // Of short names there are so many that a slip of one is another’s: Málaga is not Malava.
      if (typed.length < LONG_ENOUGH) return undefined;
      return offers.find(
        ({ name }) => meantBy(typed, [folded(name)], likeness === 'slip' ? 2 : 1) !== undefined,
      );
  }
}

/** From so many letters on, a slip is forgiven among all the places of the world. */
const LONG_ENOUGH = 7;

const isNamed = (name: string, typed: string): boolean =>
  typed === name || typed.startsWith(`${name} `);
