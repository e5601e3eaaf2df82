import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withPauses } from '../../../src/gazetteer/client/with-pauses.ts';

/** Keeps the thread busy as a long step does. */
const busy = (milliseconds: number): void => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

test('every step is taken, in order', async () => {
  const taken: number[] = [];
  await withPauses(
    (function* () {
      for (let at = 0; at < 5; at += 1) yield taken.push(at);
    })(),
  );
  expect(taken).toEqual([0, 1, 2, 3, 4]);
});

test('what waits has its turn between long steps', async () => {
  const happened: string[] = [];
  void setTimeout(0).then(() => happened.push('key'));
  await withPauses(
    (function* () {
      for (const name of ['first', 'second', 'third']) {
        busy(8);
        yield happened.push(name);
      }
    })(),
  );
  expect(happened).toEqual(['first', 'key', 'second', 'third']);
});

test('what a step throws is told', async () => {
  const steps = (function* () {
    yield;
    throw new RangeError('no such place');
  })();
  await expect(withPauses(steps)).rejects.toThrow('no such place');
});
