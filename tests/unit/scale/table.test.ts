import { expect, test } from 'vitest';
import { isOver, tableOf } from '../../scale/table.ts';

test('a budget within its limit is ok; one over it, or not measured, is marked', () => {
  const row = { what: 'x', limit: 14, unit: 'KB' };
  const [, within, over, lost] = tableOf([
    { ...row, measured: 14 },
    { ...row, measured: 14.1 },
    { ...row, measured: Number.NaN },
  ]).split('\n');
  expect(within).toMatch(/^ok {4}x {6}14\.0 KB {2}14\.0 KB$/);
  expect(over).toMatch(/^OVER/);
  expect(lost).toMatch(/^OVER/);
});

test('a figure without a limit is shown, and is neither ok nor over', () => {
  const [, shown] = tableOf([{ what: 'x', measured: 3, unit: 's' }]).split('\n');
  expect(shown).toMatch(/^ +x +3\.0 s$/);
  expect(isOver({ what: 'x', measured: Number.NaN, unit: 's' })).toBe(false);
});
