import { describe, expect, test } from 'vitest';
import { contrast, DAY_THEME, NIGHT_THEME, type Theme } from './design-tokens.ts';

type Pair = readonly [foreground: string, background: string];

/** Text that is read at length: WCAG 2.2 AAA, 1.4.6. Measured, by day and by night, in the comments. */
const BODY_TEXT: readonly Pair[] = [
  ['ink', 'paper'], // 13.6, 13.6
  ['ink', 'surface'], // 14.4, 11.8
  ['ink-soft', 'paper'], // 7.6, 9.9
  ['ink-soft', 'surface'], // 8.1, 8.5
  ['ink', 'action-surface'], // 12.6, 9.9
  ['lamp-ink', 'lamp-surface'], // 13.9, 10.0
  ['ink', 'clay-surface'], // 12.3, 11.5
  ['action', 'paper'], // 7.7, 10.0
  ['action', 'surface'], // 8.2, 8.7
  ['action-ink', 'action'], // 8.2, 9.9
];

/** Short text: headings of warnings, links inside tinted boxes. WCAG 2.2 AA, 1.4.3. */
const SHORT_TEXT: readonly Pair[] = [
  ['clay', 'paper'],
  ['clay', 'surface'],
  ['clay', 'clay-surface'],
  ['action', 'action-surface'],
  ['action', 'lamp-surface'],
  ['action', 'clay-surface'],
];

/** Outlines one needs to see: fields, the focus ring, seats. WCAG 2.2 AA, 1.4.11. */
const OUTLINES: readonly Pair[] = [
  ['edge', 'paper'],
  ['edge', 'surface'],
  ['focus', 'paper'],
  ['focus', 'surface'],
  ['focus', 'lamp-surface'],
  ['focus', 'clay-surface'],
  ['action', 'paper'],
  ['action', 'surface'],
];

const tooFaint = (theme: Theme, pairs: readonly Pair[], least: number): readonly string[] =>
  pairs
    .map(([front, back]) => {
      const [one, other] = [theme[front], theme[back]];
      const ratio = one === undefined || other === undefined ? 0 : contrast(one, other);
      return { name: `${front} on ${back}: ${ratio.toFixed(2)}`, ratio };
    })
    .filter(({ ratio }) => ratio < least)
    .map(({ name }) => name);

describe.each([
  ['day', DAY_THEME],
  ['night', NIGHT_THEME],
])('by %s', (_, theme) => {
  test('body text has a contrast of at least 7 (AAA)', () => {
    expect(tooFaint(theme, BODY_TEXT, 7)).toEqual([]);
  });

  test('every other text has a contrast of at least 4.5 (AA)', () => {
    expect(tooFaint(theme, SHORT_TEXT, 4.5)).toEqual([]);
  });

  test('outlines that carry meaning have a contrast of at least 3 (AA)', () => {
    expect(tooFaint(theme, OUTLINES, 3)).toEqual([]);
  });
});

test('the measure agrees with the two ends of the scale', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('marigold is never declared as the colour of text', async () => {
  const { globSync, readFileSync } = await import('node:fs');
  const root = new URL('../../../src/', import.meta.url).pathname;
  const offenders = globSync('**/*.{css,astro}', { cwd: root }).filter((file) =>
    /[\s;{]color:\s*var\(--lamp\)/.test(readFileSync(root + file, 'utf8')),
  );
  expect(offenders).toEqual([]);
});
