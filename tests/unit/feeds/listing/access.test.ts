import { describe, expect, test } from 'vitest';
import { accessFrom, withAccess } from '../../../../src/feeds/listing/access.ts';

describe('Getting in', () => {
  test('is unknown where nothing is said, which is not “no”', () => {
    expect(accessFrom(['open'], [undefined, 'In the hall.'])).toBeUndefined();
  });

  test.each([
    [['wheelchair', 'hearing-loop'], '', { stepFree: true, hearingLoop: true }],
    [[], 'NOT handicap accessible', { stepFree: false }],
    [['wheelchair'], 'Not wheelchair accessible at present', { stepFree: false }],
    [[], 'Nicht barrierefrei', { stepFree: false }],
    [['babysitting'], 'Free parking behind the house', { childcare: true, parking: true }],
    [[], 'No parking. Use the bus.', { parking: false }],
  ])('%j with %j', (types, notes, access) => {
    expect(accessFrom(types, [notes])).toEqual(access);
  });

  test.each(['No parking in front of the church', 'Wheelchair access by the side door'])(
    '%j says no “no”',
    (notes) => {
      expect(accessFrom([], [notes])).toBeUndefined();
    },
  );

  test('is told of places that people go to, and of no others', () => {
    const place = { regions: [], precision: 'exact' } as const;
    const access = { stepFree: true };
    expect(withAccess({ kind: 'in-person', place }, access)).toEqual({
      kind: 'in-person',
      place: { ...place, access },
    });
    expect(withAccess({ kind: 'unknown', place }, access)).toEqual({ kind: 'unknown', place });
  });
});
