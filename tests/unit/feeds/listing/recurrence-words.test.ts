import { describe, expect, test } from 'vitest';
import { recurrenceIn } from '../../../../src/feeds/listing/recurrence-words.ts';

describe('Words that say in which weeks a meeting meets', () => {
  test.each([
    ['Meets every first and third Monday', 1, { weeks: [1, 3] }],
    ['*THIS MEETING IS ON THE 3RD SATURDAY OF EACH MONTH*', 6, { weeks: [3] }],
    ['Bell Group (1st & 3rd Mondays)', 1, { weeks: [1, 3] }],
    ['Only meets last Friday. Bring your own literature.', 5, { weeks: [-1] }],
    ['Jeden 1. und 3. Montag im Monat', 1, { weeks: [1, 3] }],
    ['Findet nur in der 3. Woche des Monats statt', 2, { weeks: [3] }],
    ['Primer y tercer martes de cada mes', 2, { weeks: [1, 3] }],
    ['Premier lundi du mois', 1, { weeks: [1] }],
    ['Eerste maandag van de maand', 1, { weeks: [1] }],
    ['1º e 3º sábado do mês', 6, { weeks: [1, 3] }],
    ['Meets 2nd & 4th wks', 2, { weeks: [2, 4] }],
    ['Every other Tuesday', 2, { everyOther: {} }],
    ['Alle 14 Tage', 2, { everyOther: {} }],
    ['Meets May through September', 1, { months: [5, 6, 7, 8, 9] }],
    ['Closed until January 10, 2027', 1, { closed: { until: '2027-01-10' } }],
  ])('%j', (text, day, recurrence) => {
    expect(recurrenceIn(text, day)).toEqual(recurrence);
  });

  test.each([
    ['Last Friday of the month: speaker', 5],
    ['Speaker - last Saturday', 6],
    ['Rotating format. 1st Monday - Step, 2nd Monday - Speaker', 1],
    ['First Wed. is an open step meeting', 3],
    ['Will also meet every third Friday at the beach', 5],
    ['No meeting on 3rd Monday', 1],
    ['Business meeting last Sunday', 0],
    ['Meets first and third Monday', 2],
    ['First Step Group', 1],
    ['Second Chance Group', 1],
    ['We meet on the second floor, last door', 1],
    ['Held at First Lutheran every Monday', 1],
    ['4th wk tradition. Meets in the basement', 4],
  ])('%j says nothing of the other weeks', (text, day) => {
    expect(recurrenceIn(text, day)).toBeUndefined();
  });

  test('a text of any length is read in bounded time', () => {
    const started = performance.now();
    for (const part of ['1st ', 'first and ', 'meets first Monday ', 'every other ', '(1st)']) {
      recurrenceIn(part.repeat(100_000), 1);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
