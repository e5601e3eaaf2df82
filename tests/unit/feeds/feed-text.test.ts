import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isServerRoot, serverPages } from '../../../src/feeds/adapters/bmlt/server-pages.ts';
import { feedText } from '../../../src/feeds/feed-text.ts';
import { readSource } from '../../../src/feeds/read-source.ts';
import { imported } from './imported.ts';

const ROWS = Array.from({ length: 23 }, (_, index) => ({
  id_bigint: String(index + 1),
  meeting_name: `Lamp ${index + 1}`,
  weekday_tinyint: String((index % 7) + 1),
  start_time: '19:00:00',
  time_zone: 'Europe/Dublin',
  location_street: `${index + 1} Bell Lane`,
  location_municipality: 'Fairhaven',
  format_shared_id_list: '17',
  formats: 'O',
}));
const FORMATS = [{ id: '17', key_string: 'O', name_string: 'Open', world_id: 'OPEN', lang: 'en' }];

/** A BMLT server; `cap` is the most rows it gives a page, 0 when it knows no pages. */
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  asked.push(url.href);
  const [, cap = '0'] = /^\/(\d+)\//.exec(url.pathname) ?? [];
  const size = Math.min(Number(url.searchParams.get('page_size')), Number(cap));
  const start = (Number(url.searchParams.get('page_num')) - 1) * size;
  const meetings = cap === '0' ? ROWS : ROWS.slice(start, start + size);
  const answers: Readonly<Record<string, unknown>> = {
    GetSearchResults: { meetings, formats: FORMATS },
    GetFormats: FORMATS,
  };
  response.end(JSON.stringify(answers[url.searchParams.get('switcher') ?? ''] ?? 'no'));
});
let asked: string[] = [];
let root = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const read = (address: string): Promise<string> => readSource(address);
const meetingsIn = (text: string): number => imported(text, 'bmlt').report.read;

describe('A BMLT server', () => {
  test('is asked page by page until nothing new comes', async () => {
    asked = [];
    const text = await serverPages(`${root}/100/main_server/`, read, 5);
    expect(meetingsIn(text)).toBe(23);
    expect(asked).toHaveLength(6);
    expect(asked[0]).toContain('/100/main_server/client_interface/json/?switcher=GetSearchResults');
    expect(imported(text, 'bmlt').meetings.every(({ types }) => types.includes('open'))).toBe(true);
  });

  test('that gives fewer rows a page than asked for is read whole too', async () => {
    expect(meetingsIn(await serverPages(`${root}/4/main_server`, read, 10))).toBe(23);
  });

  test('that knows no pages is read once, without doubles', async () => {
    expect(meetingsIn(await serverPages(`${root}/0/main_server/`, read, 10))).toBe(23);
  });

  test('named as a feed is read by its root', async () => {
    const text = await feedText({ source: `${root}/100/main_server/`, format: 'bmlt' }, read);
    expect(meetingsIn(text)).toBe(23);
  });

  test('that answers with something else is an error in words', async () => {
    await expect(serverPages(root, () => Promise.resolve('<html>'))).rejects.toThrow('no list');
    await expect(serverPages(root, () => Promise.resolve('{"error":1}'))).rejects.toThrow(
      'no list',
    );
  });

  test.each([
    ['https://bmlt.example.org/main_server/', true],
    ['https://bmlt.example.org/main_server', true],
    ['https://bmlt.example.org/client_interface/json/?switcher=GetSearchResults', false],
    ['https://bmlt.example.org/meetings.json', false],
    ['lists/bmlt', false],
  ])('%s: a server’s root is %s', (source, isRoot) => {
    expect(isServerRoot(source)).toBe(isRoot);
  });
});

test('formats that come apart from their meetings are joined by their shared id', async () => {
  const files: Readonly<Record<string, string>> = {
    'meetings.json': JSON.stringify(ROWS),
    'formats.json': JSON.stringify([
      { id: '17', key_string: 'XY', name_string: 'Women', world_id: 'W', lang: 'en' },
    ]),
  };
  const text = await feedText(
    { source: 'meetings.json', format: 'bmlt', formats: 'formats.json' },
    (address) => Promise.resolve(files[address] ?? ''),
  );
  const { meetings } = imported(text, 'bmlt');
  expect(meetings).toHaveLength(23);
  expect(meetings.every(({ types }) => types.join() === 'women')).toBe(true);
});
