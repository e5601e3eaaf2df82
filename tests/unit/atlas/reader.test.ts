import { expect, test } from 'vitest';
import { wholeList, type WholeList } from '../../../src/atlas/build/whole-list.ts';
import { atlasReader, type AtlasReader } from '../../../src/atlas/client/reader.ts';
import type { Fetch } from '../../../src/dom/patient-answer.ts';
import { meeting } from './any-meetings.ts';

const manifestHref = '/data/manifest.json';
const list = (name: string): WholeList => wholeList([meeting({ name })], { contacts: false });

/** A host that serves one list, and what was asked of it. */
const host = ({ manifest, files }: WholeList) => {
  const asked: string[] = [];
  const ask: Fetch = (address) => {
    asked.push(address);
    if (address === manifestHref) return Promise.resolve(Response.json(manifest));
    const file = files.find(({ folder, name }) => address === `/data/${folder}/${name}.json`);
    const answer = file === undefined ? new Response('', { status: 404 }) : new Response(file.text);
    return Promise.resolve(answer);
  };
  return { ask, asked };
};

/** The whole list as a visitor’s first look reads it. */
const read = async (reader: AtlasReader) => {
  const manifest = await reader.manifest();
  if (manifest.kind === 'failed') return manifest;
  return reader.index(manifest.value.kind === 'whole' ? manifest.value.file : '');
};

test('each file is fetched once', async () => {
  const { ask, asked } = host(list('One'));
  const reader = atlasReader({ manifestHref, ask });
  const first = await read(reader);
  expect(first.kind === 'ready' && first.value[0]?.name).toBe('One');
  await read(reader);
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
  expect(await read(reader)).toEqual({ kind: 'failed', reason: 'unreachable' });
  expect(failures).toBe(2);
  expect((await read(reader)).kind).toBe('ready');
});

test('an error page in place of the list is “unusable”, not an empty list', async () => {
  const ask: Fetch = () => Promise.resolve(new Response('<!doctype html>'));
  expect(await read(atlasReader({ manifestHref, ask, waits: [] }))).toEqual({
    kind: 'failed',
    reason: 'unusable',
  });
});

test('when the site is renewed between manifest and list, that is told, and the next reading is of the new list', async () => {
  const old = list('Old');
  const current = host(list('New'));
  const ask: Fetch = (address, init) =>
    address === manifestHref && init?.cache !== 'reload'
      ? Promise.resolve(Response.json(old.manifest))
      : current.ask(address, init);
  const reader = atlasReader({ manifestHref, ask, waits: [] });
  expect(await read(reader)).toEqual({ kind: 'failed', reason: 'renewed' });
  const again = await read(reader);
  expect(again.kind === 'ready' && again.value[0]?.name).toBe('New');
});

test('a file that is gone from a list that is not renewed is out of reach, again and again', async () => {
  const { manifest } = list('One');
  const { ask } = host({ manifest, files: [] });
  const reader = atlasReader({ manifestHref, ask, waits: [] });
  for (let time = 0; time < 2; time += 1) {
    expect(await read(reader)).toEqual({ kind: 'failed', reason: 'unreachable' });
  }
});

test('details make the listings complete: the street is there, and the id where the index had none', async () => {
  const place = { venue: 'Hall', address: '1 Mill Lane', regions: [], precision: 'exact' as const };
  const { manifest, files } = wholeList(
    [meeting({ id: 'zq-81-77', attendance: { kind: 'in-person', place } })],
    { contacts: false },
  );
  const reader = atlasReader({ manifestHref, ask: host({ manifest, files }).ask });
  const rest = await reader.details(manifest.file);
  expect(rest.kind === 'ready' && rest.value.listings[0]).toMatchObject({ id: 'zq-81-77', place });
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
  expect((await reader.index('file', stop.signal)).kind).toBe('failed');
  expect(tries).toBe(1);
});
