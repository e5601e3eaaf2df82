import { readFileSync } from 'node:fs';

/** The colours of one theme by token name, without the dashes: `{ ink: '#1d2b29', … }`. */
export type Theme = Readonly<Record<string, string>>;

const source = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

const coloursIn = (css: string): Theme =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );

const [day = '', night = ''] = source.split('@media (prefers-color-scheme: dark)');

/** The colours as the stylesheet declares them. */
export const DAY_THEME: Theme = coloursIn(day);
export const NIGHT_THEME: Theme = { ...DAY_THEME, ...coloursIn(night) };

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}
