import { existsSync, readFileSync, statSync } from 'node:fs';
import { z } from 'astro/zod';
import { builtSite } from '../site/built-site.ts';
import { finderTransfer } from './finder-transfer.ts';
import { importCost } from './import-cost.ts';
import { libraryBuildSeconds } from './library-build.ts';
import { LIMITS } from './limits.ts';
import { pageWeight } from './page-weight.ts';
import { placeRows } from './place-files.ts';
import { tableOf, type Row } from './table.ts';

/** `npm run bench`: every budget that can be measured on the built site, beside its limit. */
const IMPORT_ROWS = [34_339, 150_000] as const;

if (!existsSync('dist/index.html')) {
  console.error('dist/ is empty: run `npm run build` first.');
  process.exit(2);
}

const { files, pages } = builtSite();
const kilobytes = (bytes: number): number => bytes / 1000;

const articleRow = (): Row => {
  const weights = pages.filter(({ kind }) => kind === 'article').map(pageWeight);
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
      measured: kilobytes(scriptBytes),
      limit: kilobytes(LIMITS.finderScriptBytes),
      unit: 'KB',
      note: `every page’s own beside it ${kilobytes(commonScriptBytes).toFixed(1)} KB, together ${kilobytes(scriptBytes + commonScriptBytes).toFixed(1)} KB`,
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

const deploymentRows = (): readonly Row[] => {
  const sizes = [...files].map((file) => ({ file, bytes: statSync(`dist${file}`).size }));
  const largest = sizes.toSorted((a, b) => b.bytes - a.bytes)[0];
  return [
    { what: 'deployed files', measured: files.size, limit: LIMITS.deployedFiles, unit: '' },
    {
      what: 'largest deployed file',
      measured: (largest?.bytes ?? Number.NaN) / 1e6,
      limit: LIMITS.largestFileBytes / 1e6,
      unit: 'MB',
      note: largest?.file ?? '',
    },
  ];
};

const importRows = (): readonly Row[] =>
  IMPORT_ROWS.flatMap((count): readonly Row[] => {
    const { seconds, cpuSeconds, megabytes, meetings } = importCost(count);
    const limits = LIMITS.imports[count];
    const what = `import of ${count.toLocaleString('en')} rows`;
    return [
      {
        what: `${what}: time`,
        measured: seconds,
        limit: limits.seconds,
        unit: 's',
        note: `${meetings} meetings, ${cpuSeconds.toFixed(1)} s of processor time`,
      },
      ...(limits.megabytes === undefined
        ? []
        : [{ what: `${what}: memory`, measured: megabytes, limit: limits.megabytes, unit: 'MB' }]),
    ];
  });

const libraryRow = (): Row => ({
  what: 'building the library alone',
  measured: libraryBuildSeconds(),
  limit: LIMITS.libraryBuildSeconds,
  unit: 's',
});

const rows = [
  articleRow(),
  ...(await finderRows()),
  ...(await placeRows()),
  ...deploymentRows(),
  libraryRow(),
  ...importRows(),
];
console.log(tableOf(rows));
const over = rows.filter(({ measured, limit }) => !(measured <= limit));
if (over.length > 0) {
  console.error(`\nOver budget: ${over.map(({ what }) => what).join('; ')}.`);
  process.exitCode = 1;
}
