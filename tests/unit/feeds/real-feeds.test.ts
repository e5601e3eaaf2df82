import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { weekAt } from '../../../src/meetings/weekly-time.ts';
import { imported, type Imported } from './imported.ts';
import { STAND_IN_ROWS } from './stand-in-rows.ts';

const FEEDS = '../shared/feeds';
const files = existsSync(FEEDS)
  ? readdirSync(FEEDS).filter((name) => /^meeting-guide-.*\.json$/.test(name))
  : [];
const readLists = new Map<string, Imported>();
/** Each list is imported once for all its tests. */
const read = (name: string): Imported => {
  const list = readLists.get(name) ?? imported(readFileSync(join(FEEDS, name), 'utf8'));
  readLists.set(name, list);
  return list;
};

describe.skipIf(files.length === 0)('Real lists', { timeout: 180_000 }, () => {
  test.each(files)('%s: every row is accounted for, and 99 of 100 are shown', (name) => {
    const { report } = read(name);
    expect(report.format).toBe('meeting-guide');
    expect(report.read).toBe(report.accepted + report.duplicates + report.rejected);
    expect(report.accepted + report.duplicates).toBeGreaterThanOrEqual(report.read * 0.99);
  });

  test('Philadelphia: online, hybrid and closed meetings are told apart without being marked', () => {
    const { meetings, report } = read('meeting-guide-philadelphia-2022.json');
    expect(report.read).toBe(2038);
    const count = (kind: string): number =>
      meetings.filter(({ attendance }) => attendance.kind === kind).length;
    expect(count('in-person')).toBeGreaterThan(1250);
    expect(count('hybrid')).toBeGreaterThan(250);
    expect(count('online')).toBeGreaterThan(250);
    expect(count('closed-for-now')).toBeGreaterThan(100);
    const onlineWithPin = meetings.filter(
      ({ attendance }) => attendance.kind === 'online' && attendance.place?.point !== undefined,
    );
    expect(onlineWithPin).toEqual([]);
    const virtualDoors = meetings.filter(
      ({ attendance }) =>
        (attendance.kind === 'hybrid' || attendance.kind === 'in-person') &&
        /^virtual only/i.test(attendance.place.venue ?? ''),
    );
    expect(virtualDoors).toEqual([]);
  });

  test('San José: closed venues with a link are online, those without are closed for now', () => {
    const { meetings, report } = read('meeting-guide-sanjose-2021.json');
    expect(report.read).toBe(670);
    const closed = meetings.filter(({ attendance }) => attendance.kind === 'closed-for-now');
    expect(closed).toHaveLength(129);
    expect(meetings.every(({ name }) => !name.startsWith('Closed, Discussion'))).toBe(true);
  });

  test('Williamsport: US/Eastern is America/New_York, and no tag is left in a note', () => {
    const { meetings } = read('meeting-guide-williamsport.json');
    const zones = new Set(
      meetings.flatMap(({ schedule }) => (schedule.kind === 'weekly' ? [schedule.zone] : [])),
    );
    expect([...zones]).toEqual(['America/New_York']);
    expect(meetings.filter(({ notes }) => /<\/?(?:a|b|br|p)\b/i.test(notes ?? ''))).toEqual([]);
  });

  test('a Google Sheet of the standard template is read whole', () => {
    const { report, meetings } = imported(readFileSync(join(FEEDS, 'sheet-template.csv'), 'utf8'));
    expect(report).toMatchObject({ format: 'csv', read: 36, accepted: 36 });
    expect(meetings.every(({ schedule }) => schedule.kind === 'weekly')).toBe(true);
  });

  test('a free table of many programmes is read whole with a column map', () => {
    const columns = { name: 'meeting', types: 'format', programme: 'type', region: 'county' };
    const { report, meetings } = imported(
      readFileSync(join(FEEDS, 'iowa-many-programs.csv'), 'utf8'),
      'csv',
      { columns, timeZone: 'America/Chicago', country: 'US' },
    );
    expect(report).toMatchObject({ read: 1777, rejected: 0 });
    const programmes = new Set(meetings.map(({ programme }) => programme));
    for (const id of ['aa', 'na', 'al-anon', 'celebrate-recovery', 'smart', 'nar-anon', 'aca']) {
      expect([...programmes]).toContain(id);
    }
    const early = meetings.find(({ name }) => name === 'Bettendorf Group');
    expect(early?.schedule).toMatchObject({ day: 1, start: 360, zone: 'America/Chicago' });
  });

  test('BMLT: Berlin keeps its withheld address, and its Russian and Farsi meetings say so', () => {
    const { meetings, report } = read('bmlt-berlin.json');
    expect(report).toMatchObject({ format: 'bmlt', read: 108, accepted: 108 });
    const withheld = meetings.filter(
      ({ attendance }) => 'place' in attendance && attendance.place?.precision === 'withheld',
    );
    expect(withheld).toHaveLength(1);
    expect(JSON.stringify(withheld)).not.toMatch(/"(?:address|point|venue|postalCode)"/);
    expect(meetings.some(({ languages }) => languages.includes('ru'))).toBe(true);
    expect(JSON.stringify(meetings)).not.toContain('#@-@#');
  });

  test('BMLT: New York’s lengths, days and types are read', () => {
    const { meetings, report } = read('bmlt-newyork-2x.json');
    expect(report).toMatchObject({ format: 'bmlt', read: 244, accepted: 244 });
    expect(
      meetings.every(
        ({ schedule }) => schedule.kind === 'weekly' && schedule.minutes !== undefined,
      ),
    ).toBe(true);
    expect(meetings.filter(({ types }) => types.includes('open')).length).toBeGreaterThan(50);
  });

  test('the world list: every row is accounted for, zones and days as its servers gave them', () => {
    const { meetings, report } = read('worldwide-na-2024.json');
    expect(report.read).toBe(34_339);
    expect(report.rejected).toBe(0);
    expect(report.read).toBe(report.accepted + report.duplicates);
    const friday = meetings.find(({ id }) => id === 'Thank-God-Its-Friday-99-2');
    expect(friday?.schedule).toEqual({
      kind: 'weekly',
      day: 5,
      start: 450,
      minutes: 60,
      zone: 'Pacific/Auckland',
    });
    expect(new Set(meetings.map(({ id }) => id.toLowerCase())).size).toBe(meetings.length);
  });

  test('Online Intergroup: days are what their first dates say, in the meeting’s own zone', () => {
    const { meetings, report } = read('oiaa-online.json');
    expect(report).toMatchObject({ format: 'online-intergroup', read: 160, rejected: 0 });
    const rows = JSON.parse(readFileSync(join(FEEDS, 'oiaa-online.json'), 'utf8')) as readonly {
      readonly slug: string;
      readonly startDateUTC?: { readonly $date: string };
    }[];
    const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
    let compared = 0;
    for (const { slug, startDateUTC } of rows) {
      const schedule = byId.get(slug)?.schedule;
      if (schedule?.kind !== 'weekly' || startDateUTC === undefined) continue;
      const day = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: schedule.zone });
      expect('Sun Mon Tue Wed Thu Fri Sat'.split(' ')[schedule.day], slug).toBe(
        day.format(new Date(startDateUTC.$date)),
      );
      compared++;
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('the world list: true doubles are merged, parallel rooms are not', () => {
    const { meetings, report } = read('worldwide-na-2024.json');
    expect(report.duplicates).toBeGreaterThan(75);
    expect(report.duplicates).toBeLessThan(248);
    // “1 - Painel de H&I”, “2 - Painel de H&I”: at one hour and place, and never one meeting.
    type Row = { readonly name: string; readonly [key: string]: unknown };
    const { meetings: rows } = JSON.parse(
      readFileSync(join(FEEDS, 'worldwide-na-2024.json'), 'utf8'),
    ) as { readonly meetings: readonly Row[] };
    const isPanel = (name: string): boolean => /^\d+ - Painel de H&I/.test(name.trim());
    const panels = new Set(
      rows
        .filter(({ name }) => isPanel(name))
        .map((row) =>
          JSON.stringify([
            row.name.trim(),
            row['weekday'],
            row['start_time'],
            row['physical_address'],
          ]),
        ),
    );
    expect(panels.size).toBeGreaterThan(300);
    expect(meetings.filter(({ name }) => isPanel(name)).length).toBeGreaterThanOrEqual(panels.size);
    const rooms = meetings.filter(({ name }) => name === 'Reunião Grupo Posto 9 de Ipanema');
    const notes = rooms.map(({ attendance }) => attendance.place?.notes);
    expect(notes).toContain('Sala Grande');
    expect(notes).toContain('Sala Pequena');
  });

  test('the world list: every weekly time falls on its day and hour by the tz database, all year', () => {
    const { meetings } = read('worldwide-na-2024.json');
    const times = new Map(
      meetings.flatMap(({ schedule }) =>
        schedule.kind === 'weekly'
          ? [[`${schedule.zone} ${schedule.day} ${schedule.start}`, schedule] as const]
          : [],
      ),
    );
    const clocks = new Map<string, Intl.DateTimeFormat>();
    const off: string[] = [];
    // The weeks in which clocks change, north and south, and one in each half of the year.
    for (const now of [
      '2027-01-12',
      '2027-03-10',
      '2027-03-25',
      '2027-04-01',
      '2027-07-01',
      '2027-09-23',
      '2027-10-01',
      '2027-10-28',
      '2027-11-04',
    ]) {
      const week = weekAt(Date.parse(`${now}T12:00Z`));
      for (const [key, { recurrence: _, ...time }] of times) {
        const { start } = week.next(time);
        let clock = clocks.get(time.zone);
        if (clock === undefined) {
          clock = new Intl.DateTimeFormat('en-GB', {
            timeZone: time.zone,
            weekday: 'short',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
          });
          clocks.set(time.zone, clock);
        }
        const day = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')[time.day] ?? '';
        const at = (minutes: number): string =>
          `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const shown = clock.format(start).replace(/[^\w:]+/g, ' ');
        // An hour that a change of clocks skips is the hour after it.
        const isRight =
          shown === `${day} ${at(time.start)}` ||
          (time.start < 240 && shown === `${day} ${at(time.start + 60)}`);
        if (!isRight) off.push(`${key} at ${now}: ${shown}`);
      }
    }
    expect(times.size).toBeGreaterThan(2_000);
    expect(off).toEqual([]);
  });

  test('the list with text after it is read whole, with one issue for the tail', () => {
    const { report } = read('meeting-guide-invalid.json');
    expect(report.accepted).toBe(8);
    expect(report.issues.filter(({ code }) => code === 'text-after-list')).toHaveLength(1);
  });
});

test.runIf(files.length === 0)(
  'real lists are not here, so generated ones stand in for them',
  () => {
    const { report } = imported(JSON.stringify(STAND_IN_ROWS));
    expect(report).toMatchObject({ read: 500, accepted: 500, issues: [] });
  },
);
