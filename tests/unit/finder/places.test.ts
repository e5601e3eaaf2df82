import { computed } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { createPlaces, type NamedPlace } from '../../../src/finder/places.ts';

const LEEDS: NamedPlace = { key: 'leeds.gb', name: 'Leeds', point: { lat: 53.8, lon: -1.55 } };

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('a key is looked up once, and whoever read it learns the answer', async () => {
  const asked: string[] = [];
  const places = createPlaces((key) => {
    asked.push(key);
    return Promise.resolve(key === 'leeds.gb' ? LEEDS : undefined);
  });
  const leeds = computed(() => places.lookup('leeds.gb'));
  const seen: string[] = [];
  const stop = leeds.subscribe(({ kind }) => void seen.push(kind));
  places.lookup('nowhere.gb');
  await settled();
  stop();
  expect(seen).toEqual(['looking', 'known']);
  expect(leeds.value).toEqual({ kind: 'known', place: LEEDS });
  expect(places.lookup('nowhere.gb').kind).toBe('unknown');
  expect(asked).toEqual(['leeds.gb', 'nowhere.gb']);
});

test('a place that was chosen is known without being looked up', () => {
  const places = createPlaces(() => Promise.reject(new Error('No file is needed.')));
  places.keep(LEEDS);
  expect(places.lookup('leeds.gb')).toEqual({ kind: 'known', place: LEEDS });
});

test('a look-up that failed says so, and a retry asks again', async () => {
  let isThere = false;
  const places = createPlaces(() =>
    isThere ? Promise.resolve(LEEDS) : Promise.reject(new Error('The file did not arrive.')),
  );
  places.lookup('leeds.gb');
  await settled();
  expect(places.lookup('leeds.gb').kind).toBe('failed');
  isThere = true;
  places.retry();
  expect(places.lookup('leeds.gb').kind).toBe('looking');
  await settled();
  expect(places.lookup('leeds.gb').kind).toBe('known');
});
