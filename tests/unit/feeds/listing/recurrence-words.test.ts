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
    ['Seasonal May-Sept Only', 1, { months: [5, 6, 7, 8, 9] }],
    ['ONLY: 3rd Sunday in Feb, May, Aug,& Nov', 0, { weeks: [3], months: [2, 5, 8, 11] }],
    ['Closed in July and August', 1, { months: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12] }],
    ['No meetings June through August', 1, { months: [1, 2, 3, 4, 5, 9, 10, 11, 12] }],
    ['Cerrado en agosto', 1, { months: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12] }],
    ['Fermée en juillet et en août', 1, { months: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12] }],
    ['Im August geschlossen', 1, { months: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12] }],
    ['Keine Treffen im Juli und August', 1, { months: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12] }],
    ['Fechado em janeiro', 1, { months: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }],
    ['Chiuso ad agosto', 1, { months: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12] }],
    ['Gesloten in juli en augustus', 1, { months: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12] }],
    ['Inga möten i juli', 1, { months: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12] }],
    ['Último lunes del mes', 1, { weeks: [-1] }],
    ['La réunion a lieu le 1er et 3ème mardi du mois. Fermé le 2.', 2, { weeks: [1, 3] }],
    ['Ogni primo e terzo lunedì del mese', 1, { weeks: [1, 3] }],
    ['Första måndagen i månaden', 1, { weeks: [1] }],
    ['De quinze em quinze dias', 1, { everyOther: {} }],
    ['Ogni due settimane', 1, { everyOther: {} }],
    ['Varannan vecka', 1, { everyOther: {} }],
    ['Meets every other month', 1, { unclear: true }],
    ['Meets once a month', 1, { unclear: true }],
    ['Only meets twice per month. Call first.', 1, { unclear: true }],
    ['This group meets every third week', 1, { unclear: true }],
    ['Every 2 months', 1, { unclear: true }],
    ['Findet einmal im Monat statt', 1, { unclear: true }],
    ['Se reúne una vez al mes', 1, { unclear: true }],
    ['Une fois par mois', 1, { unclear: true }],
    ['Meets every other month on the 2nd Tuesday', 2, { weeks: [2], unclear: true }],
    ['Meets once a month, on the first Monday', 1, { weeks: [1] }],
    [
      'Meets quarterly: 3rd Sunday in Feb, May, Aug & Nov',
      0,
      { weeks: [3], months: [2, 5, 8, 11] },
    ],
    ['第1・第3土曜日', 6, { weeks: [1, 3] }],
    ['毎月第二土曜に開催', 6, { weeks: [2] }],
    ['隔週開催', 6, { everyOther: {} }],
  ])('%j', (text, day, recurrence) => {
    expect(recurrenceIn(text, day)).toEqual(recurrence);
  });

  test.each([
    ['Speaker once a month', 1],
    ['Business meeting once a month', 1],
    ['Monthly birthday meeting', 1],
    ['Chips are given once a month', 1],
    ['Potluck every other month', 1],
    ['Quarterly Workshop', 1],
    ['Every month we read a new chapter', 1],
    ['We celebrate once a month', 1],
    ['Donations are sent quarterly to the service office', 1],
    ['Last Friday of the month: speaker', 5],
    ['Closed in August 2024', 1],
    ['Closed meeting. May be late', 1],
    ['Last wk of Aug/Nov/Feb/May combined with Al-Anon', 0],
    ['Riunione aperta ogni 2º e 4º venerdì del mese', 5],
    ['Reunião aberta todo último sábado de cada mês', 6],
    ['Ouverte au public le 3ème samedi du mois', 6],
    ['Miting otwarty odbywa się w pierwszy wtorek miesiąca', 2],
    ['jeden 3. Dienstag im Monat getrennte Frauen- und Männermeetings', 2],
    ['Jeden ersten Freitag im Monat beginnt die Gruppe um 20.15 Uhr', 5],
    ['First Friday of the month meeting splits in two', 5],
    ['PLEASE NOTE: The first Tuesday of the month we meet at 206 East 11th Street.', 2],
    ['第1土曜日', 0],
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
