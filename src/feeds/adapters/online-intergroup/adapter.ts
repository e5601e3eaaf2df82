import type { Adapter } from '../../adapter.ts';
import { listFrom } from '../../listing/list-from.ts';
import type { Listing } from '../../listing/listing.ts';
import { asText } from '../../listing/plain-text.ts';
import { listingFrom } from '../meeting-guide/fields.ts';
import { MEETING_GUIDE_TYPES } from '../meeting-guide/type-codes.ts';
import { rowsIn } from '../rows.ts';

type Row = Readonly<Record<string, unknown>>;

const DAYS_ISO = /^[1-7]$/;

/** The list of the Online Intergroup of AA: a MongoDB export with `$oid` and `$date`, days 1 (Monday) to 7 (Sunday). */
export const onlineIntergroup: Adapter = {
  format: 'online-intergroup',
  recognises: ({ value }) => {
    const row = rowsIn(value)?.find(isRow);
    if (row === undefined) return undefined;
    const isExport = isRow(row['_id']) && Object.hasOwn(row['_id'], '$oid');
    return isExport &&
      ['groupID', 'startDateUTC', 'accountID'].some((key) => Object.hasOwn(row, key))
      ? 'its rows have _id.$oid and groupID'
      : undefined;
  },
  open: ({ value }, context) => {
    const programme = context.feed.programme ?? 'aa';
    const feed = { ...context.feed, programme };
    const list = listFrom(rowsIn(value), listingOf, MEETING_GUIDE_TYPES, { ...context, feed });
    if (list === undefined) return undefined;
    return {
      rows: list.rows,
      meetingsFrom: (row, findings) => {
        if (!isRow(row) || row['archived'] !== true) return list.meetingsFrom(row, findings);
        findings.reject(
          'archived',
          'archived',
          'The list has put this meeting away: it is marked as archived.',
        );
        return [];
      },
    };
  },
};

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listingOf(row: unknown): Listing | undefined {
  const listing = listingFrom(row);
  if (listing === undefined || !isRow(row)) return listing;
  const minutes = Number(row['duration']);
  const isLength = Number.isInteger(minutes) && minutes > 0 && minutes <= 1440;
  return {
    ...listing,
    day: dayOf(row['day']),
    ...(isLength ? { minutes } : {}),
    ...(listing.updated === undefined ? { updated: dateIn(row['updatedAt']) } : {}),
    // Everything on this list is held online; a row without a link is reached in another way.
    attendanceOption: listing.attendanceOption ?? 'online',
  };
}

/** 1…7 (Monday…Sunday) as 1…6 and 0; several days as a list of them. */
const dayOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return (value as unknown[]).slice(0, 50).map(dayOf);
  const text = asText(value).trim();
  return DAYS_ISO.test(text) ? Number(text) % 7 : value;
};

/** The moment inside `{"$date": …}`, written out or in milliseconds. */
function dateIn(value: unknown): unknown {
  if (!isRow(value)) return value;
  const inside = value['$date'];
  if (typeof inside === 'number' && Math.abs(inside) < 8e15) return new Date(inside).toISOString();
  return isRow(inside) ? inside['$numberLong'] : inside;
}
