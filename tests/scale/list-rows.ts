import { THROTTLE } from './finder-speed.ts';
import { LIMITS } from './limits.ts';
import type { ListMeasures } from './list-measures.ts';
import type { NearTransfer, NearTransfers } from './near-transfer.ts';
import type { BuildCost } from './site-build.ts';
import type { Row } from './table.ts';

/** The measures of one list beside their budgets. */
export function listRows(measures: ListMeasures): readonly Row[] {
  const { list, steps, cold, warm, near, firstRow, speed, fileRows } = measures;
  const { name } = list;
  return [
    nearRow(name, steps.meetings, near),
    {
      what: `${name}: first row near a place, from its address`,
      measured: firstRow.full,
      unit: 's',
      note: `${firstRow.throttled.toFixed(2)} s with ${THROTTLE}× slower asked of the browser`,
    },
    ...fileRows,
    ...importRows(name, measures),
    ...buildRows(name, 'cold', cold, LIMITS.build.coldSeconds),
    ...buildRows(name, 'warm', warm, LIMITS.build.warmSeconds),
    {
      what: `${name}: a filter, ${THROTTLE}× slower, 95 of 100`,
      measured: speed.filters.p95,
      limit: LIMITS.answerMilliseconds,
      unit: 'ms',
      note: `${speed.inReach} in reach; ${spreadOf(speed.filters, speed.times)}`,
    },
    {
      what: `${name}: a keystroke, ${THROTTLE}× slower, 95 of 100`,
      measured: speed.keystrokes.p95,
      limit: LIMITS.answerMilliseconds,
      unit: 'ms',
      note: spreadOf(speed.keystrokes, speed.times),
    },
    ...(['mapFarOut', 'mapNearPlace'] as const).map((map) => ({
      what: `${name}: first map ${map === 'mapFarOut' ? 'of all' : 'near a place'}, ${THROTTLE}× slower`,
      measured: speed[map].p50 / 1000,
      limit: LIMITS.firstMapSeconds,
      unit: 's',
      note: `the middle of ${speed[map].samples}, the slowest ${(speed[map].most / 1000).toFixed(2)} s`,
    })),
  ];
}

/** The bytes of all that was asked for by the first row. */
export function allBytes(near: NearTransfer): number {
  const { pageBytes, listBytes, fontBytes, placeBytes, detailBytes } = near;
  return pageBytes + listBytes + fontBytes + placeBytes + detailBytes;
}

const nearRow = (
  name: string,
  meetings: number,
  { atFirstRow: near, atRest }: NearTransfers,
): Row => {
  const tier = LIMITS.firstRowBytes.find((limit) => meetings <= limit.meetings);
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  return {
    what: `${name}: first rows near a typed place, cold, on the wire`,
    measured: (near.pageBytes + near.listBytes) / 1000,
    limit: tier === undefined ? undefined : tier.bytes / 1000,
    unit: 'KB',
    note: [
      `page ${kilobytes(near.pageBytes)} and list ${kilobytes(near.listBytes)}`,
      `beside it fonts ${kilobytes(near.fontBytes)}, place files ${kilobytes(near.placeBytes)}, details behind the rows ${kilobytes(near.detailBytes)}`,
      `together ${kilobytes(allBytes(near))}; with all that follows ${kilobytes(allBytes(atRest))} KB`,
    ].join('; '),
  };
};

const importRows = (name: string, { list, steps }: ListMeasures): readonly Row[] => {
  const limits = LIMITS.imports.find(({ rows }) => rows === list.meetings);
  return [
    {
      what: `${name}: import, time`,
      measured: steps.imported.seconds,
      limit: limits?.seconds,
      unit: 's',
      note: `${steps.imported.cpuSeconds.toFixed(1)} s of processor time; atlas ${steps.encoded.seconds.toFixed(1)} s, place files ${steps.placed.seconds.toFixed(1)} s`,
    },
    {
      what: `${name}: import, memory`,
      measured: steps.megabytes,
      limit: limits?.megabytes,
      unit: 'MB',
    },
  ];
};

const buildRows = (
  name: string,
  kind: string,
  { seconds, cpuSeconds, megabytes }: BuildCost,
  limit: number,
): readonly Row[] => [
  {
    what: `${name}: whole build, ${kind}, time`,
    measured: seconds,
    limit,
    unit: 's',
    note: `${cpuSeconds.toFixed(1)} s of processor time`,
  },
  {
    what: `${name}: whole build, ${kind}, memory of all processes`,
    measured: megabytes,
    limit: LIMITS.build.megabytes,
    unit: 'MB',
  },
];

const spreadOf = (
  { samples, p50, most, throttle: { rate, frameMs } }: ListMeasures['speed']['filters'],
  times: number,
): string =>
  [
    `${samples} presses, the middle one ${p50.toFixed(0)} ms, the slowest ${most.toFixed(0)} ms`,
    `for that, ${rate.toFixed(1)}× was asked of the browser`,
    `at full speed a plain frame of twelve rows took ${frameMs.toFixed(1)} ms`,
    ...(times > 1 ? [`the calmest of ${times} times, for the machine was slow`] : []),
  ].join('; ');
