import { expect, test } from 'vitest';
import { sourcesInWords } from '../../../src/crisis/source-in-words.ts';

test('a source is named with its date, as precise as it is, and that nobody dialled', () => {
  expect(
    sourcesInWords(
      [
        { name: 'a.example', date: '2026-10-01', status: 'verified' },
        { name: 'b.example', date: '2026-09/2026-10', status: 'verified-2' },
        { name: 'c.example', date: '2009', status: 'verified' },
      ],
      true,
      'en',
    ),
  ).toBe(
    'Source: a.example, dated 1 October 2026; b.example, dated September 2026 – October 2026, through a maintained list that checked it; c.example, dated 2009. Not dialled by us.',
  );
});

test('a source without a date says so, and by when it had been read', () => {
  const source = { name: 'x', date: 'undated', seen: '2026-11-23', status: 'verified' } as const;
  expect(sourcesInWords([source], false, 'en')).toBe(
    'Source: x, undated, read by 23 November 2026.',
  );
});
