import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSource } from '../../../src/feeds/read-source.ts';

let server: Server;
let root: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/list') response.end('[1]');
    else if (request.url === '/moved') response.writeHead(302, { location: '/list' }).end();
    else if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end();
    else if (request.url === '/local')
      response.writeHead(302, { location: 'file:///etc/hosts' }).end();
    else if (request.url === '/large') response.end('x'.repeat(5_000));
    else if (request.url === '/silent') response.write('[');
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('A source', () => {
  test('is read from an address, through redirects', async () => {
    expect(await readSource(`${root}/moved`)).toBe('[1]');
  });

  test.each([
    ['/nowhere', 'answered 404'],
    ['/circle', 'more than 5 times'],
    ['/local', 'leads to file:'],
    ['/large', 'larger than'],
    ['/silent', 'within 0.3 seconds'],
  ])('%s is refused in one line', async (path, message) => {
    const seconds = path === '/silent' ? 0.3 : 15;
    const reading = readSource(root + path, { seconds, bytes: 1_000 });
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toThrow(/^[^\n]+$/);
  });
});
