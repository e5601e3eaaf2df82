import { folded } from '../text/folded.ts';

const SHORT_FORMS: Readonly<Record<string, string>> = { st: 'saint', ft: 'fort', mt: 'mount' };

/**
 * What two spellings of one place’s name share: case, accents, and “St.” for “Saint”, “Ft.” for
 * “Fort”, “Mt.” for “Mount” at the beginning. The name itself where nothing of it folds to letters.
 */
export function nameKey(name: string): string {
  const plain = folded(name);
  if (plain === '') return name.trim();
  return plain.replace(/^(?:st|ft|mt)(?= )/, (short) => SHORT_FORMS[short] ?? short);
}

/** Of several spellings the most frequent, those in mixed case first: “Des Moines” before “DES MOINES”. */
export function bestSpelling(spellings: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const rank = (spelling: string): number =>
    spelling !== spelling.toUpperCase() && spelling !== spelling.toLowerCase() ? 1 : 0;
  return [...counts].sort(
    ([a, n], [b, m]) => rank(b) - rank(a) || m - n || (a < b ? -1 : 1),
  )[0]?.[0];
}

const collator = new Intl.Collator('en');

/** Alphabetical order; the nameless come last. */
export function byName(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return collator.compare(a, b);
}

const LONGEST_SLUG = 60;

/** A name as a step of an address: “São Paulo” → `sao-paulo`, “St. Louis” → `saint-louis`. */
export function placeSlug(name: string): string {
  const words = folded(nameKey(name)).replaceAll(' ', '-');
  return [...words].slice(0, LONGEST_SLUG).join('').replace(/-+$/, '') || 'place';
}

/** Addresses of pages for towns by their first letter, which no town may take. */
const LETTER_PAGE = /^towns-(?:.|not-named)$/u;

/** Gives each name a slug of its own; of equal ones the later are numbered from 2. */
export function slugRegister(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const plain = placeSlug(name);
    const wanted = LETTER_PAGE.test(plain) ? `${plain}-town` : plain;
    let slug = wanted;
    for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`;
    taken.add(slug);
    return slug;
  };
}
