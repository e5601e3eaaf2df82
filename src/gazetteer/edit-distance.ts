/** How far a typed text is from a spelling: letters to change, leave out, add, or swap with a neighbour. */
export type Distance = {
  /** From the whole spelling. */
  readonly whole: number;
  /** From that beginning of the spelling which comes closest. */
  readonly beginning: number;
};

const LONGEST = 128;
/** Three rows of the table, used over and over: a search compares thousands of spellings. */
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1));

/**
 * Optimal string alignment distance of `typed` from `spelling`, and from the best beginning of it;
 * `undefined` when both are more than `most`, or a text is longer than 128 (Damerau 1964; Ukkonen 1985).
 */
export function editDistance(typed: string, spelling: string, most: number): Distance | undefined {
  const columns = Math.min(spelling.length, typed.length + most);
  let [before, last, current] = rows;
  if (before === undefined || last === undefined || current === undefined) return undefined;
  if (columns > LONGEST || typed.length > LONGEST) return undefined;
  for (let column = 0; column <= columns; column += 1) last[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed.charCodeAt(row - 1);
    const letterBefore = typed.charCodeAt(row - 2);
    current[0] = row;
    let least = row;
    let left = row;
    for (let column = 1; column <= columns; column += 1) {
      const other = spelling.charCodeAt(column - 1);
      let steps = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
      const above = (last[column] ?? 0) + 1;
      if (above < steps) steps = above;
      if (left + 1 < steps) steps = left + 1;
      const isSwap =
        row > 1 &&
        column > 1 &&
        letterBefore === other &&
        letter === spelling.charCodeAt(column - 2);
      if (isSwap && (before[column - 2] ?? 0) + 1 < steps) steps = (before[column - 2] ?? 0) + 1;
      current[column] = steps;
      left = steps;
      if (steps < least) least = steps;
    }
    if (least > most) return undefined;
    [before, last, current] = [last, current, before];
  }
  let beginning = Infinity;
  for (let column = 0; column <= columns; column += 1) {
    beginning = Math.min(beginning, last[column] ?? 0);
  }
  if (beginning > most) return undefined;
  return {
    whole: columns === spelling.length ? (last[columns] ?? Infinity) : Infinity,
    beginning,
  };
}
