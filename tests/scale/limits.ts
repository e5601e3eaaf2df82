const KB = 1000;

/** The budgets of the project, in the units they are measured in. */
export const LIMITS = {
  /** An article page: HTML and CSS, brotli. */
  articleBytes: 14 * KB,
  /** The finder’s scripts to filter, list and open a meeting, gzip. */
  finderScriptBytes: 25 * KB,
  /** The scripts that a map adds, gzip. */
  mapScriptBytes: 55 * KB,
  /** Everything over the wire from a cold cache to the first row, fonts apart, by number of meetings. */
  firstRowBytes: [
    { meetings: 2_000, bytes: 100 * KB },
    { meetings: 9_000, bytes: 180 * KB },
    { meetings: 150_000, bytes: 180 * KB },
  ],
  /** Place files, brotli: those read when somebody goes to the place box, and any single one. */
  placesAtOnceBytes: 220 * KB,
  placeFileBytes: 180 * KB,
  deployedFiles: 15_000,
  largestFileBytes: 20_000 * KB,
  /** Building everything but the meetings. */
  libraryBuildSeconds: 20,
  /** Reading a feed, by its number of rows. */
  imports: {
    34_339: { seconds: 15, megabytes: 1000 },
    150_000: { seconds: 45, megabytes: undefined },
  },
} as const;
