import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeManifest } from '../../src/atlas/manifest.ts';
import { LIMITS } from './limits.ts';
import type { Row } from './table.ts';
import { brotliBytes } from './wire-size.ts';

/** How many files a built site has and how large the largest is; `name` says which site. */
export function deploymentRows(folder: string, name: string): readonly Row[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path, status: statSync(join(folder, path)) }))
    .filter(({ status }) => status.isFile());
  const largest = files.toSorted((a, b) => b.status.size - a.status.size)[0];
  return [
    {
      what: `${name}: deployed files`,
      measured: files.length,
      limit: LIMITS.deployedFiles,
      unit: '',
    },
    {
      what: `${name}: largest deployed file`,
      measured: (largest?.status.size ?? Number.NaN) / 1e6,
      limit: LIMITS.largestFileBytes / 1e6,
      unit: 'MB',
      note: largest?.path ?? '',
    },
  ];
}

/** What the index of a built list takes, brotli, by meeting; in cells a meeting may be in several files. */
export function indexRow(folder: string, name: string): Row {
  const data = join(folder, 'data');
  const manifest = decodeManifest(JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8')));
  const files = manifest.kind === 'whole' ? [manifest.file] : [...new Set(manifest.files)];
  const bytes = files.reduce((sum, file) => sum + brotliBytes(join(data, file, 'index.json')), 0);
  return {
    what: `${name}: index, brotli, by meeting`,
    measured: bytes / manifest.meetings,
    unit: 'B',
    note: `${(bytes / 1000).toFixed(1)} KB in ${files.length} file${files.length === 1 ? '' : 's'}`,
  };
}
