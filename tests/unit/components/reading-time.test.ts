import { describe, expect, test } from 'vitest';
import { readingMinutes } from '../../../src/components/reading-time.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('reading time', () => {
  test('is one minute for every 200 words, rounded', () => {
    expect(readingMinutes(words(1000))).toBe(5);
    expect(readingMinutes(words(1090))).toBe(5);
    expect(readingMinutes(words(1110))).toBe(6);
  });

  test('is never less than a minute', () => {
    expect(readingMinutes('')).toBe(1);
  });

  test('counts words that are read, not tags, comments, link targets or imports', () => {
    const body = [
      `{/* ${words(400)} */}`,
      `<Callout kind="note" title="${words(400)}">${words(200)}</Callout>`,
      `[${words(10)}](/a/very/long-address/with-words)`,
      '- **don’t**: one word',
    ].join('\n\n');
    expect(readingMinutes(body)).toBe(1);
  });
});
