const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text in which half characters (lone surrogates) are replaced by U+FFFD, so that it can be written as UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}
