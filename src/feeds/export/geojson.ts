import type { Meeting } from '../../meetings/schema.ts';
import { textOfRows, type RowFormat } from './row-format.ts';
import {
  ACCESS_COLUMNS,
  POINT_COLUMNS,
  RECURRENCE_COLUMNS,
  TABLE_COLUMNS,
  tableRow,
  type TableColumn,
} from './table-row.ts';

/** The table’s columns that GeoJSON says otherwise: the point in the geometry, weeks and access as objects. */
const SAID_OTHERWISE: ReadonlySet<TableColumn> = new Set([
  ...POINT_COLUMNS,
  ...RECURRENCE_COLUMNS,
  ...ACCESS_COLUMNS,
]);

const KEYS = TABLE_COLUMNS.filter((column) => !SAID_OTHERWISE.has(column)).map(
  (column) => [column, column.toLowerCase().replaceAll(' ', '_')] as const,
);

/** Meetings as GeoJSON (RFC 7946), a feature a line; those without a point, online or withheld, have no geometry. */
export function geojsonOf(meetings: readonly Meeting[]): string {
  return textOfRows(
    GEOJSON_ROWS,
    meetings.map((meeting) => GEOJSON_ROWS.row(meeting)),
  );
}

const OPENING = '{"type":"FeatureCollection","features":[\n';
const CLOSING = '\n]}\n';

/** The rows of `geojsonOf`. */
export const GEOJSON_ROWS: RowFormat = {
  opening: OPENING,
  joint: ',\n',
  closing: CLOSING,
  empty: OPENING + CLOSING,
  row: (meeting) => JSON.stringify(feature(meeting)),
};

function feature(meeting: Meeting) {
  const row = tableRow(meeting);
  const properties = Object.fromEntries(
    KEYS.flatMap(([column, key]) => {
      const value = row[column];
      return value === undefined || value === '' ? [] : [[key, value]];
    }),
  );
  const { schedule, attendance } = meeting;
  const recurrence = schedule.kind === 'weekly' ? schedule.recurrence : undefined;
  const access = 'place' in attendance ? attendance.place?.access : undefined;
  const { Latitude: lat, Longitude: lon } = row;
  const geometry =
    lat === undefined || lon === undefined ? null : { type: 'Point', coordinates: [lon, lat] };
  return {
    type: 'Feature',
    id: meeting.id,
    geometry,
    properties: { ...properties, recurrence, access },
  };
}
