import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../browser/chromium.ts';
import { besideTsmlUi } from './beside-tsml-ui.ts';
import { cachesAside } from './cold-caches.ts';
import { growthRows } from './growth.ts';
import { listMeasures, type ListMeasures } from './list-measures.ts';
import { listRows } from './list-rows.ts';
import { BENCH_SIZES, generatedList, worldList, type List } from './lists.ts';
import { siteRows } from './site-rows.ts';
import { isOver, tableOf, type Row } from './table.ts';

/**
 * `npm run bench`: every budget beside what is measured, of this site and of sites built with lists of
 * the lengths that the budgets name; `npm run bench -- 2000 9000` for lists of these lengths alone.
 */
const begun = performance.now();
const tell = (step: string): void => {
  const minutes = Math.floor((performance.now() - begun) / 60_000);
  const seconds = Math.floor((performance.now() - begun) / 1000) % 60;
  console.error(`${minutes}:${String(seconds).padStart(2, '0')}  ${step}`);
};

const chosenLists = (sizes: readonly string[]): readonly List[] => {
  const unusable = sizes.filter((size) => !/^[1-9]\d*$/.test(size));
  if (unusable.length > 0) {
    console.error(
      `Not a number of meetings: ${unusable.join(', ')}. Write “npm run bench -- 2000 9000”, or “npm run bench” for all.`,
    );
    process.exit(2);
  }
  if (sizes.length > 0) return sizes.map((size) => generatedList(Number(size)));
  return [...BENCH_SIZES.map(generatedList), ...[worldList() ?? []].flat()];
};

const measuredLists = async (lists: readonly List[]): Promise<readonly ListMeasures[]> => {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    args: [...CHROMIUM_ARGS],
  });
  const caches = cachesAside();
  const measured: ListMeasures[] = [];
  try {
    for (const list of lists) {
      const measures = await listMeasures(list, browser, caches, (step) =>
        tell(`${list.name}: ${step}`),
      );
      console.error(`\n${tableOf(listRows(measures))}\n`);
      measured.push(measures);
    }
  } finally {
    caches.restore();
    await browser.close();
  }
  return measured;
};

if (!existsSync('dist/index.html')) {
  console.error('dist/ is empty: run `npm run build` first.');
  process.exit(2);
}
const lists = chosenLists(process.argv.slice(2));
tell('this site');
const ofThisSite = await siteRows();
const measured = await measuredLists(lists);
const rows: readonly Row[] = [
  ...ofThisSite,
  ...measured.flatMap(listRows),
  ...growthRows(measured),
  ...besideTsmlUi(measured),
];
tell('done\n');
console.log(tableOf(rows));
const over = rows.filter(isOver);
if (over.length > 0) {
  console.error(`\nOver budget: ${over.map(({ what }) => what).join('; ')}.`);
  process.exitCode = 1;
}
