import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
      '(error)',
    );
  });
});
