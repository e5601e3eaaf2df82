import { describe, expect, test } from 'vitest';
import { accessFrom, withAccess } from '../../../../src/feeds/listing/access.ts';

describe('Getting in', () => {
  test('is unknown where nothing is said, which is not “no”', () => {
    expect(accessFrom(undefined, ['open'], [undefined, 'In the hall.'])).toBeUndefined();
  });

  test.each([
    [['wheelchair', 'hearing-loop'], '', { stepFree: true, hearingLoop: true }],
    [[], 'NOT handicap accessible', { stepFree: false }],
    [['wheelchair'], 'Not wheelchair accessible at present', { stepFree: false }],
    [[], 'Nicht barrierefrei', { stepFree: false }],
    [['babysitting'], 'Free parking behind the house', { childcare: true, parking: true }],
    [[], 'No parking. Use the bus.', { parking: false }],
  ])('%j with %j', (types, notes, access) => {
    expect(accessFrom(undefined, types, [notes])).toEqual(access);
  });

  test.each(['No parking in front of the church', 'Wheelchair access by the side door'])(
    '%j says no “no”',
    (notes) => {
      expect(accessFrom(undefined, [], [notes])).toBeUndefined();
    },
  );

  test('is what the row states field by field, before its types and words', () => {
    const stated = { stepFree: 'no', toilet: true, hearingLoop: { toString: 1 }, parking: 'maybe' };
    expect(accessFrom(stated, ['wheelchair'], ['No parking.'])).toEqual({
      stepFree: false,
      toilet: true,
      parking: false,
    });
    expect(accessFrom('yes', [], [])).toBeUndefined();
  });

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
