import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { progressLine } from '../../../../src/feeds/download/progress.ts';
import { requested } from '../../../../src/feeds/download/request.ts';
import { feedServer, type FeedServer } from './feed-server.ts';

let server: FeedServer;
beforeAll(async () => {
  server = await feedServer();
});
afterAll(() => server.close());

describe('A request', () => {
  test('takes no more than the limit, however small it was packed', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    expect(bomb.length).toBeLessThan(50_000);
    for (const headers of [{ 'content-encoding': 'gzip' }, {}]) {
      server.answer = (_, response) => response.writeHead(200, headers).end(bomb);
      await expect(requested(server.root, { bytes: 1_000_000 })).rejects.toThrow('larger than');
    }
  });

  test('says who asks, and shows nothing of the machine', async () => {
    server.answer = (_, response) => response.end('[]');
    await requested(server.root);
    const { headers } = server.requests.at(-1) ?? {};
    expect(headers?.['user-agent']).toBe('Alongside/1 (meeting list reader)');
    expect(headers?.cookie).toBeUndefined();
    expect(headers?.referer).toBeUndefined();
  });

  test('that leads nowhere sensible is refused in one line', async () => {
    server.answer = (_, response) => response.writeHead(302, { location: 'http://' }).end();
    await expect(requested(server.root)).rejects.toThrow(/leads to no address\.$/);
  });
});

describe('Progress', () => {
  const written = (isTTY: boolean): string => {
    let text = '';
    const line = progressLine('County', { isTTY, write: (part) => (text += part) });
    line.received(1_500_000);
    line.waits('It answered 503.');
    line.ends('4 rows.');
    return text;
  };

  test('is one plain line in a log', () => {
    expect(written(false)).toBe('County: 4 rows.\n');
  });

  test('is one line kept up to date on a terminal', () => {
    expect(written(true).split('\r\u001B[K')).toEqual([
      '',
      'County: 1.5 MB received …',
      'County: It answered 503. Trying again …',
      'County: 4 rows.\n',
    ]);
  });
});
