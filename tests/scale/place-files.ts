import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { meetingsOf } from '../../src/feeds/site-meetings.ts';
import type { Gazetteer } from '../../src/gazetteer/build/gazetteer-files.ts';
import { gazetteerFiles } from '../../src/gazetteer/build/gazetteer-files.ts';
import { decodeManifest } from '../../src/gazetteer/format.ts';
import { site } from '../../src/site.config.ts';
import { LIMITS } from './limits.ts';
import type { Row } from './table.ts';
import { brotliBytes } from './wire-size.ts';

const WORLD_LIST = '../shared/feeds/worldwide-na-2024.json';

/** What the place box costs on the wire once somebody goes to it: for the built site, and for a real list of the world. */
export async function placeRows(): Promise<readonly Row[]> {
  const built = decodeManifest(JSON.parse(readFileSync('dist/data/places/manifest.json', 'utf8')));
  const onDisk = (href: string): number => brotliBytes(`dist/data/places/${href}`);
  const rows = rowsOf('this list', built, onDisk);
  return existsSync(WORLD_LIST) ? [...rows, ...(await worldRows())] : rows;
}

const worldRows = async (): Promise<readonly Row[]> => {
  const feed = { name: 'world', format: 'auto', source: WORLD_LIST, sample: false } as const;
  const output = { isTTY: false, write: () => true };
  const { meetings } = await meetingsOf([feed], { site, output });
  const { manifest, files } = gazetteerFiles(meetings, { country: 'US', postalCodeFiles: [] });
  const texts = new Map(files.map(({ version, name, text }) => [`${version}/${name}.json`, text]));
  const packed = (href: string): number => {
    const text = href === 'manifest.json' ? JSON.stringify(manifest) : (texts.get(href) ?? '');
    return brotliCompressSync(text).length;
  };
  return rowsOf(`${meetings.length.toLocaleString('en')} meetings of the world`, manifest, packed);
};

const rowsOf = (
  list: string,
  { countries, first, larger, beyond }: Gazetteer['manifest'],
  bytesOf: (href: string) => number,
): readonly Row[] => {
  const [opening] = countries.filter(({ country }) => first.includes(country));
  const atOnce = ['manifest.json', opening?.places, larger, beyond].filter(
    (href) => href !== undefined,
  );
  const single = countries
    .flatMap(({ places, postal }) => [places, ...(postal === undefined ? [] : [postal])])
    .map((href) => ({ href, bytes: bytesOf(href) }))
    .toSorted((a, b) => b.bytes - a.bytes)[0];
  return [
    {
      what: `place files read when somebody goes to the box, ${list}`,
      measured: atOnce.reduce((sum, href) => sum + bytesOf(href), 0) / 1000,
      limit: LIMITS.placesAtOnceBytes / 1000,
      unit: 'KB',
      note: `${first.length} of ${countries.length} countries whole, of the others the larger places`,
    },
    {
      what: `largest file of places or codes, ${list}`,
      measured: (single?.bytes ?? Number.NaN) / 1000,
      limit: LIMITS.placeFileBytes / 1000,
      unit: 'KB',
      note: single?.href.replace(/^.*\//, '') ?? '',
    },
  ];
};
