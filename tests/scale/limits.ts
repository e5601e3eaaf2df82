const KB = 1000;

/** The budgets of the project, in the units they are measured in. */
export const LIMITS = {
  /** An article page: HTML and CSS, brotli. */
  articleBytes: 14 * KB,
  /** The finder’s scripts to filter, list and open a meeting, gzip. */
  finderScriptBytes: 25 * KB,
  /** The scripts that a map adds, gzip. */
  mapScriptBytes: 55 * KB,
  /** Everything over the wire from a cold cache to the first row, fonts and place files apart, by number of meetings. */
  firstRowBytes: [
    { meetings: 2_000, bytes: 100 * KB },
    { meetings: 9_000, bytes: 180 * KB },
    { meetings: 34_339, bytes: 150 * KB },
    { meetings: 150_000, bytes: 180 * KB },
  ],
  /** A filter or a keystroke until the next frame, four times slower, 95 of 100. */
  answerMilliseconds: 50,
  /** From the press of “map” to the first pin, four times slower. */
  firstMapSeconds: 1,
  /** Place files, brotli: those read when somebody goes to the place box, and any single one. */
  placesAtOnceBytes: 220 * KB,
  placeFileBytes: 180 * KB,
  deployedFiles: 15_000,
  largestFileBytes: 20_000 * KB,
  /** Building everything but the meetings. */
  libraryBuildSeconds: 20,
  /** Building everything, by any number of meetings up to 150,000; memory of all processes together. */
  build: { coldSeconds: 180, warmSeconds: 90, megabytes: 1500 },
  /** Reading a feed. */
  imports: [
    { rows: 34_339, seconds: 15, megabytes: 1000 },
    { rows: 150_000, seconds: 45, megabytes: undefined },
  ],
  /** Time a meeting in a longer list, divided by that in a shorter one: 1, and what timing leaves to chance. */
  growth: 1.2,
  /** How many times less than TSML UI. */
  besideTsmlUi: { times: { firstRow: 10, map: 50, bytes: 10, bytesWithPlaces: 5 } },
} as const;
