import { meetingSchema, type Meeting, type Place, type Remote } from '../../../meetings/schema.ts';
import { wellFormed } from '../../../text/well-formed.ts';
import type { FeedContext } from '../../adapter.ts';
import type { Findings } from '../../findings.ts';
import { contactsFrom } from '../../listing/contacts.ts';
import { linkFrom } from '../../listing/link.ts';
import { lineOf, paragraphsOf } from '../../listing/plain-text.ts';
import { publicMeeting } from '../../listing/public-meeting.ts';
import { slugFrom } from '../../listing/slug.ts';
import { saysAddressIsWithheld } from '../../listing/withheld.ts';
import { contactsIn } from './fields.ts';

/** The key under which a row of this project’s own feeds says what Meeting Guide has no field for. */
export const EXTENSION_KEY = 'alongside';
/** Raised when a reader of the version before could misread what is written. */
export const EXTENSION_VERSION = 1;

/** Words of a meeting that stand in fields of the Meeting Guide format: where, and as a line or as paragraphs. */
export const ROW_TEXTS = {
  name: lineOf,
  group: lineOf,
  group_notes: paragraphsOf,
  notes: paragraphsOf,
  district: lineOf,
  location: lineOf,
  formatted_address: lineOf,
  location_notes: paragraphsOf,
  conference_url_notes: paragraphsOf,
  conference_phone_notes: paragraphsOf,
} as const satisfies Readonly<Record<string, (value: unknown) => string | undefined>>;
export type RowText = keyof typeof ROW_TEXTS;

/** What stands under the key: the meeting’s facts; its words stay in the row. */
export type Extension = Pick<
  Meeting,
  'programme' | 'types' | 'languages' | 'schedule' | 'sources'
> & {
  readonly version: typeof EXTENSION_VERSION;
  readonly attendance: {
    readonly kind: Meeting['attendance']['kind'];
    /** How to ask for the link; in the row it would be read as notes on a link. */
    readonly notes?: string;
    readonly place?: Omit<Place, 'venue' | 'address' | 'notes'>;
    /** There is a way in from elsewhere: its link, number and notes stand in the row. */
    readonly remote?: true;
  };
  /** The feed of this site that the meeting came from, so that a copy of that feed can be made of ours. */
  readonly feed?: string;
  /** Words that a reader of feeds would tidy (say, a note that tells how to write “&amp;”), letter by letter. */
  readonly text?: Partial<Record<RowText, string>>;
};

type Row = Readonly<Record<string, unknown>>;

/**
 * The meeting of a row that this project wrote, exactly as it was; `undefined` for any other row, and
 * for one whose extension does not make a meeting (the row is then read as plain Meeting Guide).
 */
export function ownMeetingFrom(
  row: unknown,
  { feed, site }: FeedContext,
  findings: Findings,
): Meeting | undefined {
  if (!isRecord(row)) return undefined;
  const extension = own(row, EXTENSION_KEY);
  if (!isRecord(extension) || own(extension, 'version') !== EXTENSION_VERSION) return undefined;
  const { programme, types, languages, schedule } = extension;
  const text = textsOf(row, own(extension, 'text'));
  const updated = /^\d{4}-\d\d-\d\d/.exec(String(own(row, 'updated') ?? ''))?.[0];
  const result = meetingSchema.safeParse(
    tidied(
      known({
        id: slugFrom(own(row, 'slug')),
        name: text.name,
        programme,
        group: text.group,
        groupNotes: text.group_notes,
        schedule,
        attendance: attendanceOf(row, own(extension, 'attendance'), text),
        types,
        languages,
        notes: text.notes,
        district: text.district,
        website: linkOf(own(row, 'website')),
        contacts: site.publish.contacts ? contactsFrom(contactsIn(row)) : [],
        updated,
        sources: sourcesOf(own(extension, 'sources'), feed.sample),
      }),
    ),
  );
  if (!result.success) return undefined;
  return site.publish.contacts ? result.data : publicMeeting(result.data, findings);
}

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (row: Row, key: string): unknown => (Object.hasOwn(row, key) ? row[key] : undefined);

const known = (fields: Row): Row =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function textsOf(row: Row, exact: unknown): Partial<Record<RowText, string>> {
  const texts: Partial<Record<RowText, string>> = {};
  for (const key of Object.keys(ROW_TEXTS) as RowText[]) {
    const kept = isRecord(exact) ? own(exact, key) : undefined;
    const text = typeof kept === 'string' ? kept : ROW_TEXTS[key](own(row, key));
    if (text !== undefined) texts[key] = text;
  }
  return texts;
}

function attendanceOf(
  row: Row,
  facts: unknown,
  text: Partial<Record<RowText, string>>,
): Row | undefined {
  if (!isRecord(facts)) return undefined;
  const { kind, notes } = facts;
  const place = own(facts, 'place');
  const phone = own(row, 'conference_phone');
  const remote: { readonly [K in keyof Remote]: unknown } = {
    url: linkOf(own(row, 'conference_url')),
    urlNotes: text.conference_url_notes,
    phone: typeof phone === 'string' ? phone : undefined,
    phoneNotes: text.conference_phone_notes,
  };
  return known({
    kind,
    notes,
    place: isRecord(place) ? placeOf(place, text) : undefined,
    remote: own(facts, 'remote') === true ? known(remote) : undefined,
  });
}

/** Whoever wrote the row: a place that is withheld, by flag or in words, keeps neither street nor point. */
function placeOf(facts: Row, text: Partial<Record<RowText, string>>): Row {
  const { location: venue, formatted_address: address, location_notes: notes } = text;
  const isWithheld =
    facts['precision'] === 'withheld' ||
    [address, venue, notes, text.notes].some(saysAddressIsWithheld);
  if (!isWithheld) return known({ ...facts, venue, address, notes });
  const { city, regions, country } = facts;
  return known({ city, regions, country, precision: 'withheld', notes });
}

function sourcesOf(sources: unknown, isSample: boolean): unknown {
  if (!Array.isArray(sources) || !isSample) return sources;
  return (sources as unknown[]).map((source) =>
    isRecord(source) ? { ...source, sample: true } : source,
  );
}

function linkOf(value: unknown): string | undefined {
  const read = linkFrom(value);
  return read.kind === 'link' ? read.url : undefined;
}

/** Control characters but line breaks, and marks that turn the direction of what follows. */
const UNSEEN =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/** Every text within a value without what cannot be seen. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value).replace(UNSEEN, '');
  if (Array.isArray(value)) return value.map(tidied);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, tidied(one)]));
}
