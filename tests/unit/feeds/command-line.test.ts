import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { meetingsCommand } from '../../../src/feeds/meetings-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'meetings-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ROW = { slug: 'one', name: 'One', day: 1, time: '19:00', formatted_address: '1 Bell Lane' };

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const meetings = async (...words: string[]) => {
  const { exitCode, stdout, stderr } = await meetingsCommand(words);
  return { status: exitCode, stdout, stderr };
};

describe('The check command', () => {
  test('ends with 0 and one JSON object of the promised keys when a meeting was accepted', async () => {
    const { status, stdout, stderr } = await meetings(
      'check',
      file('good.json', JSON.stringify([ROW])),
      '--json',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      read: 1,
      accepted: 1,
      repaired: 0,
      duplicates: 0,
      rejected: 0,
      meetings: 1,
      issues: [],
    });
  });

  test('ends with 1 when none was, and says why in words', async () => {
    const path = file('bad.json', JSON.stringify([{ ...ROW, time: 'soon' }]));
    const { status, stdout } = await meetings('check', path, '--format', 'meeting-guide');
    expect(status).toBe(1);
    expect(stdout).toContain('The time cannot be read');
    expect(stdout).toContain('row 1 (one): soon');
  });

  test('a list cut in the middle is no feed: one line that names the place, and 2', async () => {
    const text = JSON.stringify([ROW, ROW, ROW], null, 1);
    const { status, stdout, stderr } = await meetings(
      'check',
      file('cut.json', text.slice(0, 150)),
      '--json',
    );
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^This is not a complete list of meetings: .* at line \d+, column \d+\.\n$/,
    );
  });

  test.each([
    [['check'], 'Name one file'],
    [['polish', 'x'], 'There is no command “polish”'],
    [['check', 'x', '--format', 'morse'], 'There is no format “morse”'],
    [['check', 'x', '--timezone', 'Mars'], '“Mars” is no time zone'],
    [['check', 'x', '--country', 'Eire'], '“Eire” is no two-letter'],
    [['check', 'x', '--loud'], '--loud'],
    [['check', join(folder, 'nowhere.json')], 'There is no file'],
    [['check', folder], 'is a folder'],
  ])('%j is answered in words, with 2', async (words, message) => {
    const { status, stderr } = await meetings(...words);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('runs from a shell under its own name', () => {
    const words = ['src/feeds/command-line.ts', 'check', join(folder, 'nowhere.json')];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toBe(`There is no file ${join(folder, 'nowhere.json')}.\n`);
  });

  test('a web page and a list of something else are no feeds', async () => {
    expect((await meetings('check', file('page.html', '<!doctype html>'))).stderr).toContain(
      'web page',
    );
    expect((await meetings('check', file('other.json', '[{"a":1}]'))).stderr).toContain(
      'do not look like',
    );
    expect((await meetings('check', file('object.json', '{"error":"no"}'))).stderr).toContain(
      'the server answered “no”',
    );
  });
});

describe('The convert command', () => {
  const list = file('list.json', JSON.stringify([ROW, { ...ROW, slug: 'two', day: 2 }]));

  test.each([
    ['meeting-guide', '"slug":"two"'],
    ['csv', 'two,One,Tuesday,19:00'],
    ['geojson', '"type":"FeatureCollection"'],
    ['ics', 'RRULE:FREQ=WEEKLY;BYDAY=TU'],
  ])('writes %s', async (format, part) => {
    const out = join(folder, `out-${format}`);
    const { status, stdout } = await meetings('convert', list, '--to', format, '--out', out);
    expect(status).toBe(0);
    expect(stdout).toContain(`2 meetings read; written as ${format} to ${out}.`);
    expect(readFileSync(out, 'utf8')).toContain(part);
  });

  test('writes each meeting of several lists once, and its own output again', async () => {
    const [first, second] = [join(folder, 'first.json'), join(folder, 'second.json')];
    await meetings('convert', list, list, '--to', 'meeting-guide', '--out', first);
    expect(JSON.parse(readFileSync(first, 'utf8'))).toHaveLength(2);
    await meetings('convert', first, '--to', 'meeting-guide', '--out', second);
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
  });

  test('ends with 1 and writes nothing when there is no meeting', async () => {
    const out = join(folder, 'none.csv');
    const bad = file('none.json', JSON.stringify([{ ...ROW, time: 'soon' }]));
    const words = ['convert', bad, '--format', 'meeting-guide', '--to', 'csv', '--out', out];
    const { status, stderr } = await meetings(...words);
    expect(status).toBe(1);
    expect(stderr).toContain('1 left out');
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    [['convert'], 'Name the files'],
    [['convert', list], 'Say what to write: --to meeting-guide'],
    [['convert', list, '--to', 'pdf', '--out', 'x'], 'Say what to write'],
    [['convert', list, '--to', 'csv'], 'Say where to write it'],
    [['convert', list, '--to', 'ics', '--out', 'x', '--from', 'soon'], '“soon” is no day'],
    [
      ['convert', list, '--to', 'csv', '--out', join(folder, 'no', 'x')],
      'cannot be written (ENOENT)',
    ],
    [['convert', join(folder, 'nowhere'), '--to', 'csv', '--out', 'x'], 'There is no file'],
  ])('%j is answered in words, with 2', async (words, message) => {
    const { status, stderr } = await meetings(...words);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
