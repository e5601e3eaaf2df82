import { LIMITS } from './limits.ts';
import type { ListMeasures } from './list-measures.ts';
import type { Row } from './table.ts';

/**
 * What a step takes; a processor’s time rather than the clock’s where that can be told, since a machine
 * that is busy with other things would look like a step that grows.
 */
const STEPS: readonly {
  readonly step: string;
  readonly cost: (measures: ListMeasures) => number;
}[] = [
  { step: 'import', cost: ({ steps }) => steps.imported.cpuSeconds },
  { step: 'atlas', cost: ({ steps }) => steps.encoded.cpuSeconds },
  { step: 'place files', cost: ({ steps }) => steps.placed.cpuSeconds },
  { step: 'whole build', cost: ({ warm }) => warm.cpuSeconds },
  { step: 'first row near a place', cost: ({ firstRow }) => firstRow.throttled },
  { step: 'a filter', cost: ({ speed }) => speed.filters.p95 },
  { step: 'a keystroke', cost: ({ speed }) => speed.keystrokes.p95 },
  { step: 'first map', cost: ({ speed }) => speed.mapFarOut.p50 },
];

/** By how much each step’s time a meeting rises from one invented list to the next longer one, at worst; 1 is not at all. */
export function growthRows(measured: readonly ListMeasures[]): readonly Row[] {
  const lists = measured
    .filter(({ list }) => list.isGenerated)
    .toSorted((a, b) => a.steps.meetings - b.steps.meetings);
  return lists.length < 2
    ? []
    : STEPS.map(({ step, cost }) => growthRow(step, lists.map(timeOf(cost))));
}

type Time = { readonly meetings: number; readonly each: number };

const timeOf =
  (cost: (measures: ListMeasures) => number) =>
  (measures: ListMeasures): Time => {
    const { meetings } = measures.steps;
    return { meetings, each: cost(measures) / meetings };
  };

const growthRow = (step: string, times: readonly Time[]): Row => {
  const ratios = times.slice(1).map(({ each }, at) => each / (times[at]?.each ?? Number.NaN));
  const steps = ratios.map((ratio, at) => {
    const [from, to] = [times[at], times[at + 1]].map((time) =>
      time?.meetings.toLocaleString('en'),
    );
    return `${from} to ${to}: ${ratio.toFixed(2)}`;
  });
  return {
    what: `time a meeting, longer list beside shorter: ${step}`,
    measured: Math.max(...ratios),
    limit: LIMITS.growth,
    unit: 'times',
    note: steps.join(', '),
  };
};
