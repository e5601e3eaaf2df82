import { LINE_KINDS, type CrisisLine } from './crisis.schema.ts';

/** The lines of one part of a country; `region` is absent for those that serve all or most of it. */
export type RegionLines = { readonly region?: string; readonly lines: readonly CrisisLine[] };

const rank = ({ kinds }: CrisisLine): number =>
  Math.min(...kinds.map((kind) => LINE_KINDS.indexOf(kind)));

/** Lines as they are printed: the whole country first, then each region; in each, crisis, then drugs and alcohol. */
export function linesByRegion(lines: readonly CrisisLine[]): readonly RegionLines[] {
  const ordered = lines.toSorted((a, b) => rank(a) - rank(b));
  const localTo = ({ region }: CrisisLine): string | undefined =>
    region?.extent === 'only' ? region.name : undefined;
  const regions = [...new Set(lines.map(localTo))].filter((name) => name !== undefined);
  const nationwide = ordered.filter((line) => localTo(line) === undefined);
  return [
    ...(nationwide.length === 0 ? [] : [{ lines: nationwide }]),
    ...regions.map((region) => ({
      region,
      lines: ordered.filter((line) => localTo(line) === region),
    })),
  ];
}
