import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { atlasLimits } from '../../src/atlas/build/limits.ts';
import { atlasOf } from '../../src/atlas/build/site-atlas.ts';
import { meetingsOf } from '../../src/feeds/site-meetings.ts';
import { keptOrMade } from '../../src/gazetteer/build/site-gazetteer.ts';
import { site } from '../../src/site.config.ts';
import { generatedText } from '../scale/generated-feed.ts';
import { servedFolder } from './served-folder.ts';
import { TEST_NOW } from './visit.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The same site with a list in cells, base path included, with a slash at the end. */
    cellsUrl: string;
  }
}

/** Enough that a large city needs several cells, and that hours of the week lie in slices of their own. */
const ROWS = 6_000;
const LIMITS = 'wholeListKilobytes=0,cellMeetings=80';

/**
 * Serves `dist/` with another list: what lies under `/data/` is made anew, by the code that the build
 * calls, of a generated list that is divided into cells although it is short.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-cells-'));
  await writeData(folder);
  const served = await servedFolder('dist', site.base, folder);
  project.provide('cellsUrl', served.url);
  return async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  };
}

const writeData = async (folder: string): Promise<void> => {
  const source = join(folder, 'feed.json');
  writeFileSync(source, [...generatedText(ROWS)].join(''));
  const feed = { name: 'Generated', format: 'meeting-guide', source, sample: false } as const;
  const output = { isTTY: false, write: () => true };
  const { meetings } = await meetingsOf([feed], { site, now: TEST_NOW, output });
  const limits = atlasLimits(site.atlas, LIMITS);
  const atlas = atlasOf(meetings, { limits, publish: site.publish, now: TEST_NOW });
  const write = (path: string, text: string): void => {
    const file = join(folder, 'data', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  };
  write('manifest.json', JSON.stringify(atlas.manifest));
  for (const { folder: version, name, text } of atlas.files) write(`${version}/${name}.json`, text);
  const places = keptOrMade(meetings, site, '.cache/gazetteer');
  write('places/manifest.json', JSON.stringify(places.manifest));
  for (const { version, name, text } of places.files) write(`places/${version}/${name}.json`, text);
};
