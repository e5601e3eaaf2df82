import { createHash } from 'node:crypto';
import { siteMeetings } from '../../feeds/site-meetings.ts';
import type { Meeting } from '../../meetings/schema.ts';
import { site } from '../../site.config.ts';
import { MANIFEST_FORMAT, type Manifest } from '../format.ts';
import { encodeDetails } from './encode-details.ts';
import { encodeIndex } from './encode-index.ts';

/** One file of the atlas: its name below `/data/`, and its text. */
export type AtlasFile = { readonly version: string; readonly name: string; readonly text: string };

/** The whole list as files for a static host. */
export type WholeList = { readonly manifest: Manifest; readonly files: readonly AtlasFile[] };

let made: Promise<WholeList> | undefined;

/** The files of this build’s meetings, made once: an index for rows, filters and pins, and the details. */
export function siteAtlas(): Promise<WholeList> {
  return (made ??= siteMeetings().then(({ meetings }) => wholeList(meetings)));
}

/** The files of any meetings. Names follow from the content: the same meetings give the same names. */
export function wholeList(meetings: readonly Meeting[]): WholeList {
  const ordered = inAtlasOrder(meetings);
  const index = hashNamed('index', encodeIndex(ordered));
  const details = hashNamed('details', encodeDetails(ordered, site.publish));
  const href = ({ version, name }: AtlasFile): string => `${version}/${name}.json`;
  return {
    manifest: {
      ...MANIFEST_FORMAT,
      index: href(index),
      details: href(details),
      meetings: meetings.length,
    },
    files: [index, details],
  };
}

const hashNamed = (name: string, content: unknown): AtlasFile => {
  const text = JSON.stringify(content);
  return { version: createHash('sha256').update(text).digest('hex').slice(0, 12), name, text };
};

/** Neighbours stand together, and so do the meetings of one place and group: it packs best, and is stable. */
const inAtlasOrder = (meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings
    .map((meeting) => ({ meeting, key: orderKey(meeting) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ meeting }) => meeting);

const orderKey = ({ attendance: { place }, name, schedule, id }: Meeting): string =>
  [
    place?.country ?? '',
    ...(place?.regions ?? []),
    place?.city ?? '',
    place?.address ?? '',
    name,
    schedule.kind === 'weekly' ? `${schedule.day}${String(schedule.start).padStart(4, '0')}` : '',
    id,
  ].join('\n');
