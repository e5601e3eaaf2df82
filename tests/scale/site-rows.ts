import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { builtSite } from '../site/built-site.ts';
import { deploymentRows } from './built-files.ts';
import { finderTransfer } from './finder-transfer.ts';
import { libraryBuildSeconds } from './library-build.ts';
import { LIMITS } from './limits.ts';
import { pageWeight } from './page-weight.ts';
import { placeRows } from './place-files.ts';
import type { Row } from './table.ts';

/** The budgets that can be measured on the site in `dist/`, whatever its list. */
export async function siteRows(): Promise<readonly Row[]> {
  return [
    articleRow(),
    ...(await finderRows()),
    ...(await placeRows()),
    ...deploymentRows('dist', 'this site'),
    libraryRow(),
  ];
}

const kilobytes = (bytes: number): number => bytes / 1000;

const articleRow = (): Row => {
  const weights = builtSite()
    .pages.filter(({ kind }) => kind === 'article')
    .map(pageWeight);
  const heaviest = weights
    .map(({ path, htmlBytes, cssBytes }) => ({ path, bytes: htmlBytes + cssBytes }))
    .toSorted((a, b) => b.bytes - a.bytes)[0];
  return {
    what: 'article: HTML + CSS, brotli',
    measured: kilobytes(heaviest?.bytes ?? Number.NaN),
    limit: kilobytes(LIMITS.articleBytes),
    unit: 'KB',
    note: `heaviest of ${weights.length}: ${heaviest?.path ?? ''}`,
  };
};

const meetingsListed = (): number =>
  z
    .object({ meetings: z.number() })
    .parse(JSON.parse(readFileSync('dist/data/manifest.json', 'utf8'))).meetings;

const finderRows = async (): Promise<readonly Row[]> => {
  const { firstRowBytes, fontBytes, scriptBytes, commonScriptBytes, mapScriptBytes } =
    await finderTransfer();
  const meetings = meetingsListed();
  const tier =
    LIMITS.firstRowBytes.find((limit) => meetings <= limit.meetings) ?? LIMITS.firstRowBytes[0];
  return [
    {
      what: 'finder: scripts to filter, list and open, gzip',
      measured: kilobytes(scriptBytes + commonScriptBytes),
      limit: kilobytes(LIMITS.finderScriptBytes),
      unit: 'KB',
      note: `the finder’s own ${kilobytes(scriptBytes).toFixed(1)} KB, every page’s ${kilobytes(commonScriptBytes).toFixed(1)} KB`,
    },
    ...(mapScriptBytes === undefined
      ? []
      : [
          {
            what: 'finder: scripts that come with the map, gzip',
            measured: kilobytes(mapScriptBytes),
            limit: kilobytes(LIMITS.mapScriptBytes),
            unit: 'KB',
          },
        ]),
    {
      what: `first rows of ${meetings} meetings, cold, on the wire`,
      measured: kilobytes(firstRowBytes),
      limit: kilobytes(tier.bytes),
      unit: 'KB',
      note: `fonts beside it ${kilobytes(fontBytes).toFixed(1)} KB, together ${kilobytes(firstRowBytes + fontBytes).toFixed(1)} KB`,
    },
  ];
};

const libraryRow = (): Row => ({
  what: 'building the library alone',
  measured: libraryBuildSeconds(),
  limit: LIMITS.libraryBuildSeconds,
  unit: 's',
});
