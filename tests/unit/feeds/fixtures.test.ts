import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FeedContext } from '../../../src/feeds/adapter.ts';
import { imported } from './imported.ts';

const FIXTURES = 'tests/fixtures/feeds';

const inputOf = (folder: string): string => {
  const name = readdirSync(folder).find((file) => file.startsWith('input.'));
  if (name === undefined) throw new Error(`${folder} has no input`);
  return readFileSync(join(folder, name), 'utf8');
};

/** What an operator says of the list: `settings.json`, where the claim needs it. */
const settingsOf = (folder: string): Partial<FeedContext['feed']> => {
  const path = join(folder, 'settings.json');
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<FeedContext['feed']>)
    : {};
};

for (const format of readdirSync(FIXTURES)) {
  describe(`A ${format} list`, () => {
    for (const claim of readdirSync(join(FIXTURES, format))) {
      const folder = join(FIXTURES, format, claim);
      test(claim.replaceAll('-', ' '), () => {
        expect(existsSync(join(folder, 'expected.json')), `${folder} says what it expects`).toBe(
          true,
        );
        const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
        const { meetings, report } = imported(inputOf(folder), format, settingsOf(folder));
        const { read, accepted, repaired, duplicates, rejected, issues } = report;
        const counts = {
          read,
          accepted,
          repaired,
          duplicates,
          rejected,
          meetings: report.meetings,
        };
        expect({ counts, issues, meetings }).toEqual(expected);
        expect(report.read).toBe(accepted + duplicates + rejected);
        expect(report.meetings).toBe(meetings.length);
      });
    }
  });
}
