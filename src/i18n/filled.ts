/**
 * A sentence with its `{blanks}` filled in: `filled('{n} meetings', { n: 3 })`.
 * A blank without a value stays visible, so that a missing word is noticed.
 */
export function filled(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, key: string) => String(values[key] ?? blank));
}
