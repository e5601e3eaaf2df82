type Position = readonly number[];

const lonOf = (position: Position | undefined): number => position?.[0] ?? 0;
const latOf = (position: Position | undefined): number => position?.[1] ?? 0;

/** A line that goes on past 180° rather than leap to the other side of the map. */
export function unrolled(line: readonly Position[]): [number, number][] {
  let before = 0;
  return line.map((position, at) => {
    let lon = lonOf(position);
    if (at > 0) lon += 360 * Math.round((before - lon) / 360);
    before = lon;
    return [lon, latOf(position)];
  });
}

/**
 * A closed ring, unrolled. One that runs around a pole does not close on a flat map: it is cut where it
 * crosses 180° and closed along the edge of the map, through `pole`.
 */
export function unrolledRing(ring: readonly Position[], pole = -90): [number, number][] {
  const flat = unrolled(ring);
  const turn = lonOf(flat.at(-1)) - lonOf(flat[0]);
  if (Math.abs(turn) < 180) return flat;
  const eastward = turn > 0 ? flat : unrolled(flat.toReversed());
  const first = lonOf(eastward[0]);
  const cut = 360 * Math.ceil((first - 180) / 360) + 180;
  const after = eastward.findIndex((position) => lonOf(position) >= cut);
  const edge = crossing(eastward[after - 1], eastward[after], cut);
  const east = eastward
    .slice(1, after)
    .map(([lon, lat]): [number, number] => [lon - cut + 180, lat]);
  const west = eastward.slice(after).map(([lon, lat]): [number, number] => [lon - cut - 180, lat]);
  return [[-180, edge], ...west, ...east, [180, edge], [180, pole], [-180, pole], [-180, edge]];
}

/** The latitude at which the way from one position to the next crosses a longitude. */
const crossing = (a: Position | undefined, b: Position | undefined, lon: number): number => {
  const width = lonOf(b) - lonOf(a);
  const share = width === 0 ? 0 : (lon - lonOf(a)) / width;
  return latOf(a) + (latOf(b) - latOf(a)) * share;
};
