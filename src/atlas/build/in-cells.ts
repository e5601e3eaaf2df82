import type { Meeting } from '../../meetings/schema.ts';
import { packed } from '../packed.ts';
import { MANIFEST_FORMAT, type CellsManifest } from '../manifest.ts';
import { hashNamed, type AtlasFile } from './atlas-file.ts';
import { encodeDetails } from './encode-details.ts';
import { encodeIds } from './encode-ids.ts';
import { encodeIndex } from './encode-index.ts';
import { encodeOverview } from './encode-overview.ts';
import { hourSlices } from './hour-slices.ts';
import { inAtlasOrder } from './in-atlas-order.ts';
import { publishedPlace } from './published-place.ts';
import { quadtree } from './quadtree.ts';
import type { AtlasOptions } from './site-atlas.ts';
import { townPoints } from './town-points.ts';
import { utcHours } from './utc-hours.ts';

/** The list in pieces, as files for a static host. */
export type CellsAtlas = { readonly manifest: CellsManifest; readonly files: readonly AtlasFile[] };

/** Which meetings go into which file. */
export type Pieces = {
  readonly cells: readonly (readonly [key: string, meetings: readonly Meeting[]])[];
  readonly hours: readonly (readonly [hour: number, meetings: readonly Meeting[]])[];
  readonly standing: readonly Meeting[];
  readonly countries: readonly (readonly [country: string, meetings: readonly Meeting[]])[];
};

/** The files of any meetings, by area and by hour. */
export function inCells(
  meetings: readonly Meeting[],
  { limits, publish, now }: AtlasOptions,
): CellsAtlas {
  const { cells, hours, standing, countries } = piecesOf(meetings, limits.cellMeetings, now);
  const pieces = [
    ...cells.map(([, inside]) => inside),
    ...hours.map(([, begun]) => begun),
    ...(standing.length === 0 ? [] : [standing]),
    ...countries.map(([, held]) => held),
  ];
  const folders = pieces.map((piece) => {
    const placed = inAtlasOrder(piece);
    return hashNamed({
      index: encodeIndex(placed, { hasIds: true }),
      details: encodeDetails(placed, { hasIds: false, publish }),
    });
  });
  const fileOf = new Map<string, number>();
  for (const [at, piece] of pieces.entries()) {
    for (const { id } of piece) if (!fileOf.has(id)) fileOf.set(id, at);
  }
  const idTables = encodeIds(fileOf);
  const ids = hashNamed(Object.fromEntries(idTables.map((table, at) => [`ids-${at}`, table])));
  const points = meetings.flatMap((meeting) =>
    isHeldSomewhere(meeting) ? (publishedPlace(meeting)?.point ?? []) : [],
  );
  const overview = hashNamed({ overview: encodeOverview(points) });
  return {
    manifest: {
      ...MANIFEST_FORMAT,
      kind: 'cells',
      meetings: meetings.length,
      files: folders.map(({ folder }) => folder),
      counts: packed(pieces.map(({ length }) => length)),
      cells: cells.map(([key]) => key),
      hours: hours.map(([hour]) => hour),
      standing: standing.length === 0 ? 0 : 1,
      countries: countries.map(([country]) => country),
      overview: overview.folder,
      ids: ids.folder,
      idFiles: idTables.length,
    },
    files: distinct([...folders, ids, overview].flatMap(({ files }) => files)),
  };
}

/** Divides meetings: each is in some piece, and what can be joined both ways in both kinds. */
export function piecesOf(meetings: readonly Meeting[], mostInCell: number, now: number): Pieces {
  const pointOf = townPoints(meetings);
  const located = meetings.flatMap((meeting) => {
    const point = isHeldSomewhere(meeting) ? pointOf(publishedPlace(meeting)) : undefined;
    return point === undefined ? [] : [{ meeting, point }];
  });
  const cells = quadtree(located, ({ point }) => point, mostInCell);
  const isLocated = new Set(located.map(({ meeting }) => meeting));
  const lost = meetings.filter((meeting) => isHeldSomewhere(meeting) && !isLocated.has(meeting));
  const joined = meetings.filter(canBeJoined);
  const hoursOf = utcHours(now);
  const slices = hourSlices(joined, hoursOf, Math.ceil(mostInCell / 2.5));
  const byCountry = Map.groupBy(lost, (meeting) => publishedPlace(meeting)?.country ?? '');
  return {
    cells: [...cells].map(([key, inside]) => [key, inside.map(({ meeting }) => meeting)]),
    hours: slices.map(({ hour, things }) => [hour, things]),
    standing: joined.filter((meeting) => hoursOf(meeting).length === 0),
    countries: [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

const isHeldSomewhere = ({ attendance: { kind } }: Meeting): boolean =>
  kind !== 'online' && kind !== 'phone' && kind !== 'link-on-request';

const canBeJoined = (meeting: Meeting): boolean =>
  !isHeldSomewhere(meeting) || meeting.attendance.kind === 'hybrid';

/** Two pieces of the same meetings are one file. */
const distinct = (files: readonly AtlasFile[]): readonly AtlasFile[] => [
  ...new Map(files.map((file) => [`${file.folder}/${file.name}`, file])).values(),
];
