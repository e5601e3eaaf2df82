import { expect, test } from 'vitest';
import { wholeList, type WholeList } from '../../../src/atlas/build/whole-list.ts';
import { atlasReader, type Fetch } from '../../../src/atlas/client/reader.ts';
import { meeting } from './any-meetings.ts';

const manifestHref = '/data/manifest.json';
const list = (name: string): WholeList => wholeList([meeting({ name })]);

/** A host that serves one list, and what was asked of it. */
const host = ({ manifest, files }: WholeList) => {
  const asked: string[] = [];
  const ask: Fetch = (address) => {
    asked.push(address);
    if (address === manifestHref) return Promise.resolve(Response.json(manifest));
    const file = files.find(({ version, name }) => address === `/data/${version}/${name}.json`);
    const answer = file === undefined ? new Response('', { status: 404 }) : new Response(file.text);
    return Promise.resolve(answer);
  };
  return { ask, asked };
};

test('each file is fetched once', async () => {
  const { ask, asked } = host(list('One'));
  const reader = atlasReader({ manifestHref, ask });
  const first = await reader.index();
  expect(first.kind === 'ready' && first.value[0]?.name).toBe('One');
  await reader.index();
  expect(asked).toHaveLength(2);
});

test('a failing connection is tried again, then told as a failure, and the next request starts anew', async () => {
  const served = host(list('One'));
  let failures = 5;
  const ask: Fetch = (address, init) => {
    failures -= 1;
    return failures >= 0 ? Promise.reject(new TypeError('offline')) : served.ask(address, init);
  };
  const reader = atlasReader({ manifestHref, ask, waits: [1, 1] });
  expect(await reader.index()).toEqual({ kind: 'failed', reason: 'unreachable' });
  expect(failures).toBe(2);
  expect((await reader.index()).kind).toBe('ready');
});

test('an error page in place of the list is “unusable”, not an empty list', async () => {
  const ask: Fetch = () => Promise.resolve(new Response('<!doctype html>'));
  const read = await atlasReader({ manifestHref, ask, waits: [] }).index();
  expect(read).toEqual({ kind: 'failed', reason: 'unusable' });
});

test('when the site is renewed between manifest and list, the current list is found', async () => {
  const old = list('Old');
  const current = host(list('New'));
  const ask: Fetch = (address, init) =>
    address === manifestHref && init?.cache !== 'reload'
      ? Promise.resolve(Response.json(old.manifest))
      : current.ask(address, init);
  const read = await atlasReader({ manifestHref, ask, waits: [] }).index();
  expect(read.kind === 'ready' && read.value[0]?.name).toBe('New');
});

test('an aborted request is not tried again', async () => {
  const stop = new AbortController();
  let tries = 0;
  const ask: Fetch = () => {
    tries += 1;
    stop.abort();
    return Promise.reject(new DOMException('aborted', 'AbortError'));
  };
  const reader = atlasReader({ manifestHref, ask, waits: [1, 1] });
  expect((await reader.index(stop.signal)).kind).toBe('failed');
  expect(tries).toBe(1);
});
