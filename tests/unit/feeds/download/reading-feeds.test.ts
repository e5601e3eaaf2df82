import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportsOf } from '../../../../src/feeds/export/site-exports.ts';
import { FeedError, meetingsOf, type SiteMeetings } from '../../../../src/feeds/site-meetings.ts';
import { defineSite, type FeedConfig } from '../../../../src/site.schema.ts';
import { feedServer, listOf, type FeedServer } from './feed-server.ts';

const MS_PER_DAY = 86_400_000;
const NOW = Date.parse('2026-11-23T12:00:00Z');

let server: FeedServer;
let copyFolder: string;
let pauses: number[];
let log: string;

beforeAll(async () => {
  server = await feedServer();
});
afterAll(() => server.close());
beforeEach(() => {
  copyFolder = mkdtempSync(join(tmpdir(), 'feed-copies-'));
  pauses = [];
  log = '';
  server.requests.length = 0;
});
afterEach(() => rmSync(copyFolder, { recursive: true, force: true }));

const feed = (path = '/list', changes: Partial<FeedConfig> = {}): FeedConfig => ({
  name: `List ${path}`,
  format: 'auto',
  source: server.root + path,
  sample: false,
  ...changes,
});
const read = (
  { days = 0, url = 'https://alongside.example' }: { days?: number; url?: string } = {},
  feeds: readonly FeedConfig[] = [feed()],
): Promise<SiteMeetings> =>
  meetingsOf(feeds, {
    site: defineSite({
      name: 'Test',
      description: 'Test',
      url,
      country: 'US',
      timeZone: 'America/Chicago',
      reportUrl: 'mailto:a@example.org',
      quickExitUrl: 'https://example.org',
      feeds: [{ name: 'x', source: 'x' }],
    }),
    now: NOW + days * MS_PER_DAY,
    output: { write: (text) => (log += text) },
    copyFolder,
    pause: (milliseconds) => Promise.resolve(pauses.push(milliseconds)),
  });
const sends = (text: string | Buffer, headers: Record<string, string> = {}): void => {
  server.answer = (_, response) => response.writeHead(200, headers).end(text);
};
const refuses = (status: number, headers: Record<string, string> = {}): void => {
  server.answer = (_, response) => response.writeHead(status, headers).end();
};

describe('A feed from the network', () => {
  test('is read, dated, and told of in one plain line', async () => {
    sends(listOf(4));
    const { meetings, reports, feedOf } = await read();
    expect(meetings).toHaveLength(4);
    expect(reports[0]).toMatchObject({ read: 4, readAt: '2026-11-23T12:00:00.000Z' });
    expect(feedOf.get('m3')).toBe('List /list');
    expect(log).toBe('List /list: 4 rows, 0 left out, 4 meetings.\n');
  });

  test('may be packed, on the way or as a file', async () => {
    sends(gzipSync(listOf(2)), { 'content-encoding': 'gzip' });
    expect((await read()).meetings).toHaveLength(2);
    sends(gzipSync(listOf(3)), { 'content-type': 'application/gzip' });
    expect((await read()).meetings).toHaveLength(3);
  });

  test('is not sent again when it has not changed, and counts as read today', async () => {
    sends(listOf(4), { etag: '"one"', 'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT' });
    await read();
    refuses(304);
    const { meetings, reports } = await read({ days: 40 });
    expect(server.requests.at(-1)?.headers).toMatchObject({
      'if-none-match': '"one"',
      'if-modified-since': 'Mon, 23 Nov 2026 10:00:00 GMT',
    });
    expect(meetings).toHaveLength(4);
    expect(reports[0]?.staleBecause).toBeUndefined();
    expect(reports[0]?.readAt).toBe('2027-01-02T12:00:00.000Z');
    // The confirmation is kept too: from then on the copy is that young.
    refuses(404);
    expect((await read({ days: 60 })).reports[0]?.readAt).toBe('2027-01-02T12:00:00.000Z');
  });

  test('is tried three times while the fault may pass, later when the server asks for it', async () => {
    server.answer = (_, response) => {
      if (server.requests.length === 1) response.writeHead(503, { 'retry-after': '20' }).end();
      else if (server.requests.length === 2) response.destroy();
      else response.end(listOf(1));
    };
    expect((await read()).meetings).toHaveLength(1);
    expect(pauses).toEqual([20_000, 8_000]);
  });

  test('is asked for once when the fault will not pass', async () => {
    refuses(404);
    await expect(read()).rejects.toThrow(FeedError);
    expect(server.requests).toHaveLength(1);
    expect(pauses).toEqual([]);
  });
});

describe('The last good copy stands in, with its date,', () => {
  test.each([
    ['the server fails', () => refuses(500), 'answered 500'],
    ['a web page comes instead', () => sends('<!doctype html><title>Soon</title>'), 'web page'],
    ['the list is cut in the middle', () => sends(listOf(10).slice(0, 500)), 'not a complete list'],
    ['the list is empty', () => sends('[]'), 'The list is empty'],
    ['more than half of the rows are gone', () => sends(listOf(4)), 'Only 4 of its rows'],
    [
      'more than half can no longer be read',
      () => sends(listOf(10).replaceAll('"19:00"', '"soon"')),
      'Only 0 of its rows',
    ],
  ])('when %s', async (_, happens, reason) => {
    sends(listOf(10));
    await read();
    happens();
    const { meetings, reports } = await read({ days: 2 });
    expect(meetings).toHaveLength(10);
    expect(reports[0]).toMatchObject({ read: 10, readAt: '2026-11-23T12:00:00.000Z' });
    expect(reports[0]?.staleBecause).toContain(reason);
    expect(log).toContain('the copy of 2026-11-23 stands in');
    // A list that was refused does not become the copy that the next one is measured by.
    expect((await read({ days: 3 })).meetings).toHaveLength(10);
  });

  test('but not once it is older than thirty days', async () => {
    sends(listOf(10));
    await read();
    refuses(500);
    expect((await read({ days: 30 })).meetings).toHaveLength(10);
    await expect(read({ days: 31 })).rejects.toThrow(/copy of 2026-11-23 is older than 30 days/);
  });
});

describe('A list that became shorter', () => {
  test('is believed when half of it is left', async () => {
    sends(listOf(10));
    await read();
    sends(listOf(5));
    expect((await read({ days: 1 })).meetings).toHaveLength(5);
  });

  test('is believed on the operator’s word, for copies up to that day only', async () => {
    sends(listOf(10));
    await read();
    sends(listOf(2));
    const accepted = [feed('/list', { acceptShrinkage: '2026-11-23' })];
    expect((await read({ days: 1 }, accepted)).meetings).toHaveLength(2);
    sends('[]');
    expect((await read({ days: 2 }, accepted)).meetings).toHaveLength(2);
  });
});

describe('Of several feeds', () => {
  const both = () => [feed('/one'), feed('/two')];

  test('one that fails is told of, and the others are shown', async () => {
    server.answer = ({ url }, response) =>
      url === '/one' ? response.writeHead(500).end() : response.end(listOf(3));
    const { meetings, reports } = await read({}, both());
    expect(meetings).toHaveLength(3);
    expect(reports[0]).toMatchObject({ read: 0, meetings: 0 });
    expect(reports[0]?.failedBecause).toContain('answered 500');
    expect(log).toContain('List /one: NOTHING of this list is shown.');
  });

  test('all failing on a first build is an error, not an empty site', async () => {
    refuses(500);
    await expect(read({}, both())).rejects.toThrow(
      /^No feed can be read[\s\S]*“List \/one”[\s\S]*“List \/two”/,
    );
  });
});

describe('A BMLT server given by its address', () => {
  const rows = Array.from({ length: 5 }, (_, at) => ({
    id_bigint: String(at),
    meeting_name: `Lamp ${at}`,
    weekday_tinyint: String(at + 1),
    start_time: '19:00:00',
    time_zone: 'America/Chicago',
    location_street: `${at + 1} Bell Lane`,
    location_municipality: 'Riverside',
    formats: '',
  }));
  /** Two rows a page, however many are asked for; from `brokenFrom` on the server fails. */
  const serves = (brokenFrom: number): void => {
    server.answer = ({ url = '' }, response) => {
      const page = Number(new URL(url, server.root).searchParams.get('page_num'));
      if (page >= brokenFrom) return response.writeHead(500).end();
      const meetings = rows.slice((page - 1) * 2, page * 2);
      return response.end(JSON.stringify({ meetings, formats: [] }));
    };
  };
  const root = (): readonly FeedConfig[] => [feed('/main_server/', { format: 'bmlt' })];

  test('is read to its last page, and kept', async () => {
    serves(99);
    const { meetings, reports } = await read({}, root());
    expect(meetings).toHaveLength(5);
    expect(reports[0]).toMatchObject({ format: 'bmlt', read: 5, accepted: 5 });
  });

  test('that fails on its second page gives its last good copy, not half a list', async () => {
    serves(99);
    await read({}, root());
    serves(2);
    const { meetings, reports } = await read({ days: 2 }, root());
    expect(meetings).toHaveLength(5);
    expect(reports[0]).toMatchObject({ read: 5, readAt: '2026-11-23T12:00:00.000Z' });
    expect(reports[0]?.staleBecause).toContain('answered 500');
  });

  test('that fails on a first build gives nothing, and says so', async () => {
    serves(2);
    await expect(read({}, root())).rejects.toThrow(/No feed can be read.*[\s\S]*answered 500/);
  });

  test('that suddenly gives less than half keeps its last good copy', async () => {
    serves(99);
    await read({}, root());
    server.answer = (_, response) =>
      response.end(JSON.stringify({ meetings: rows.slice(0, 1), formats: [] }));
    const { meetings, reports } = await read({ days: 1 }, root());
    expect(meetings).toHaveLength(5);
    expect(reports[0]?.staleBecause).toContain('Only 1 of its rows');
  });
});

describe('On a fresh machine the published site', () => {
  const publish = async () => {
    server.answer = ({ url }, response) =>
      response.end(listOf(url === '/one' ? 6 : 3, url === '/one' ? 'One' : 'Two'));
    const { meetings, feedOf } = await read({}, [feed('/one'), feed('/two')]);
    const status = {
      feeds: ['/one', '/two'].map((path) => ({
        name: `List ${path}`,
        readAt: '2026-11-23T12:00:00.000Z',
        usableRows: path === '/one' ? 6 : 3,
      })),
      files: ['/meetings.json'],
    };
    const [list] = exportsOf(meetings, { feedOf }).files;
    rmSync(copyFolder, { recursive: true });
    const pages: Record<string, string> = {
      '/meetings/feeds/status.json': JSON.stringify(status),
      '/meetings.json': list?.text ?? '',
    };
    return { meetings, pages };
  };

  test('gives back the rows of the feed that fails, and no others', async () => {
    const { meetings, pages } = await publish();
    server.answer = ({ url = '' }, response) =>
      pages[url] === undefined ? response.writeHead(500).end() : response.end(pages[url]);
    const { meetings: restored, reports } = await read({ days: 5, url: server.root }, [
      feed('/one'),
    ]);
    expect(restored).toEqual(meetings.filter(({ name }) => name.startsWith('One')));
    expect(reports[0]).toMatchObject({ read: 6, readAt: '2026-11-23T12:00:00.000Z' });
    expect(reports[0]?.staleBecause).toContain('answered 500');
  });

  test('knows how long the list was, so that a broken one is noticed', async () => {
    const { pages } = await publish();
    server.answer = ({ url = '' }, response) => response.end(pages[url] ?? listOf(1));
    const { meetings, reports } = await read({ days: 1, url: server.root }, [feed('/one')]);
    expect(meetings).toHaveLength(6);
    expect(reports[0]?.staleBecause).toContain('Only 1 of its rows');
  });

  test('is no help once its rows are too old', async () => {
    const { pages } = await publish();
    server.answer = ({ url = '' }, response) =>
      pages[url] === undefined ? response.writeHead(500).end() : response.end(pages[url]);
    await expect(read({ days: 31, url: server.root }, [feed('/one')])).rejects.toThrow(FeedError);
  });
});

describe('A feed in a file', () => {
  test('that is missing stops the build: it is a slip, not an outage', async () => {
    await expect(read({}, [feed('/x', { source: 'nowhere.json' })])).rejects.toThrow(
      /“List \/x” \(nowhere\.json\) cannot be used\. There is no file/,
    );
  });

  test('asks nothing of any server', async () => {
    await read({}, [feed('/x', { source: 'content/meetings/sample.json', sample: true })]);
    expect(server.requests).toEqual([]);
  });
});
