const WORDS_PER_MINUTE = 200;

const NOT_READ: readonly RegExp[] = [
  /\{\/\*[\s\S]*?\*\/\}/g, // comments
  /^(?:import|export)\s.*$/gm,
  /<\/?[A-Za-z][^>]*>/g, // tags, attributes included
  /\]\([^)]*\)/g, // link targets
];

/** Whole minutes, at least one, that an article’s MDX takes to read at 200 words a minute. */
export function readingMinutes(body: string): number {
  const text = NOT_READ.reduce((rest, pattern) => rest.replace(pattern, ' '), body);
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
