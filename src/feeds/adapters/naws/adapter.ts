import type { Adapter, FeedContext } from '../../adapter.ts';
import type { Container } from '../../container.ts';
import { listFrom } from '../../listing/list-from.ts';
import type { Listing } from '../../listing/listing.ts';
import { slugFrom } from '../../listing/slug.ts';
import { BMLT_TYPES, rowFormatsOf } from '../bmlt/row-formats.ts';

type Row = Readonly<Record<string, string>>;

const MARKS = ['committee', 'committeename', 'place', 'address', 'day', 'time'] as const;
const TRUE = /^(?:true|yes|y|1|-1)$/i;

/** The table that BMLT servers write for NA World Services: one row a meeting, or a service committee. */
export const naws: Adapter = {
  format: 'naws',
  recognises: (container) =>
    MARKS.every((mark) => headerOf(container).includes(mark))
      ? 'its columns are those of NA World Services: Committee, CommitteeName, Place'
      : undefined,
  open: (container, context) => {
    if (container.kind !== 'table') return undefined;
    const header = headerOf(container);
    const rows = container.table.rows
      .slice(1)
      .map((cells): Row =>
        Object.fromEntries(header.map((name, at) => [name, (cells[at] ?? '').trim()])),
      );
    return opened(rows, context);
  },
};

const headerOf = (container: Container): readonly string[] =>
  container.kind === 'table'
    ? (container.table.rows[0] ?? []).map((name) => name.trim().toLowerCase())
    : [];

function opened(rows: readonly Row[], context: FeedContext) {
  const feed = { ...context.feed, programme: context.feed.programme ?? 'na' };
  const list = listFrom(rows, (row) => listingOf(row as Row), BMLT_TYPES, { ...context, feed });
  return (
    list && {
      rows: list.rows,
      meetingsFrom: (row: unknown, findings: Parameters<typeof list.meetingsFrom>[1]) => {
        const { delete: deleted = '', unpublished = '', day = '', time = '' } = row as Row;
        if (deleted.toUpperCase() === 'D' || TRUE.test(unpublished)) {
          findings.reject(
            'archived',
            'delete',
            'The list marks this meeting as deleted or unpublished.',
          );
          return [];
        }
        if (day === '' && time === '') {
          findings.reject(
            'not-a-meeting',
            'day',
            'The row has neither day nor time: it is a committee or an office, no meeting.',
          );
          return [];
        }
        return list.meetingsFrom(row, findings);
      },
    }
  );
}

function listingOf(row: Row): Listing {
  const { committee = '', committeename: name = '', bmlt_id: number = '' } = row;
  const formats = [1, 2, 3, 4, 5].flatMap((at) => row[`format${at}`] || []);
  if (TRUE.test(row['wheelchr'] ?? '')) formats.push('WCHR');
  if (/^(?:open|closed)$/i.test(row['closed'] ?? ''))
    formats.push((row['closed'] ?? '').toUpperCase());
  const { types, languages, signals } = rowFormatsOf(
    formats.map((worldId) => ({ key: worldId, name: '', worldId })),
  );
  const spoken = [1, 2, 3].flatMap((at) => row[`language${at}`] || []);
  return {
    id: [slugFrom(name), committee, number || row['meetingid']].filter(Boolean).join('-'),
    name,
    day: row['day'],
    time: row['time'],
    timezone: row['timezone'],
    location: row['place'],
    locationNotes: [row['room'], row['directions']].filter(Boolean).join('. '),
    address: row['address'],
    city: row['city'],
    state: row['state'],
    postalCode: row['zip'],
    country: row['country'],
    regions: [row['state'], row['city'], row['locborough']],
    latitude: row['latitude'],
    longitude: row['longitude'],
    types,
    languages: [...languages, ...spoken],
    isVenueClosed: signals.has('venue-closed'),
    attendanceOption: signals.has('hybrid')
      ? 'hybrid'
      : signals.has('online')
        ? 'online'
        : undefined,
    conferenceUrl: row['virtualmeetinglink'],
    conferenceUrlNotes: row['virtualmeetinginfo'],
    conferencePhone: row['phonemeetingnumber'],
    updated: row['lastchanged'],
    entity: row['arearegion'] === row['parentname'] ? row['parentname'] : undefined,
  };
}
