/** Words shorter than this are taken as typed. */
const SHORTEST = 5;
/** From this length on, two slips are forgiven. */
const LONG = 8;

/**
 * The known word that a typed one is a slip of: one slip (a letter too many, missing, wrong, or two
 * swapped) from five letters on, two from eight on, at most `most`. The first letter must be right, or
 * swapped.
 */
export function meantBy(typed: string, known: Iterable<string>, most = 2): string | undefined {
  if (typed.length < SHORTEST || /\d/.test(typed)) return undefined;
  let best: string | undefined;
  const allowed = Math.min(most, typed.length >= LONG ? 2 : 1);
  let fewest = allowed + 1;
  for (const word of known) {
    if (word.length < SHORTEST || Math.abs(word.length - typed.length) > allowed) continue;
    if (word[0] !== typed[0] && word[0] !== typed[1]) continue;
    const slips = slipsBetween(typed, word, fewest);
    if (slips < fewest) {
      fewest = slips;
      best = word;
    }
  }
  return best;
}

/** Damerau’s distance (adjacent letters swapped count once), given up on from `limit`. */
function slipsBetween(a: string, b: string, limit: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(slips);
    }
    if (Math.min(...row) >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit;
}
