import { THROTTLE } from './finder-speed.ts';
import { LIMITS } from './limits.ts';
import type { ListMeasures } from './list-measures.ts';
import { allBytes } from './list-rows.ts';
import type { Row } from './table.ts';

/**
 * TSML UI 1.8 (code4recovery/tsml-ui at fef58db, 29 June 2026) with 20,000 synthetic meetings, each at a
 * point of its own, map tiles off: headless Chromium, 390 × 844, on two shared cores; of each range the
 * end that is kinder to it. At 150,000 it never showed a row.
 */
const TSML_UI = {
  meetings: 20_000,
  /** Everything to its first row: 0.2 MB of script and the feed. */
  bytes: 1_900_000,
  firstRowSeconds: 5,
  /** 8.8 to 14.0 s, asked to be four times slower. */
  throttledFirstRowSeconds: 8.8,
  /** 70 to 86 s, asked to be four times slower: a marker in the page for every point. */
  throttledMapSeconds: 70,
} as const;

/** The list of the length that TSML UI was measured with, beside it: each limit is its figure, divided. */
export function besideTsmlUi(measured: readonly ListMeasures[]): readonly Row[] {
  const { times } = LIMITS.besideTsmlUi;
  return measured
    .filter(({ list }) => list.isGenerated && list.meetings === TSML_UI.meetings)
    .flatMap(({ near, firstRow, speed }): readonly Row[] => [
      {
        what: 'beside TSML UI: first row',
        measured: firstRow.full,
        limit: TSML_UI.firstRowSeconds / times.firstRow,
        unit: 's',
        note: `TSML UI ${TSML_UI.firstRowSeconds} s`,
      },
      {
        what: `beside TSML UI: first row, ${THROTTLE}× slower`,
        measured: firstRow.throttled,
        limit: TSML_UI.throttledFirstRowSeconds / times.firstRow,
        unit: 's',
        note: `TSML UI ${TSML_UI.throttledFirstRowSeconds} s`,
      },
      {
        what: `beside TSML UI: first map, ${THROTTLE}× slower`,
        measured: Math.max(speed.mapFarOut.p50, speed.mapNearPlace.p50) / 1000,
        limit: TSML_UI.throttledMapSeconds / times.map,
        unit: 's',
        note: `TSML UI ${TSML_UI.throttledMapSeconds} s`,
      },
      {
        what: 'beside TSML UI: bytes to the first row near a place, fonts too',
        measured: (allBytes(near.atFirstRow) - near.atFirstRow.placeBytes) / 1000,
        limit: TSML_UI.bytes / times.bytes / 1000,
        unit: 'KB',
        note: `TSML UI ${TSML_UI.bytes / 1000} KB`,
      },
      {
        what: 'beside TSML UI: the same with the place files',
        measured: allBytes(near.atFirstRow) / 1000,
        limit: TSML_UI.bytes / times.bytesWithPlaces / 1000,
        unit: 'KB',
        note: `TSML UI ${TSML_UI.bytes / 1000} KB, without any`,
      },
    ]);
}
