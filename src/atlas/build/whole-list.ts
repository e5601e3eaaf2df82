import type { Meeting } from '../../meetings/schema.ts';
import { MANIFEST_FORMAT, type WholeManifest } from '../manifest.ts';
import { shortenedId } from '../meeting-id.ts';
import { hashNamed, type AtlasFile } from './atlas-file.ts';
import { encodeDetails, type Publication } from './encode-details.ts';
import { encodeIndex } from './encode-index.ts';
import { inAtlasOrder } from './in-atlas-order.ts';
import { packedBytes } from './packed-bytes.ts';

/** The whole list as files for a static host. */
export type WholeList = { readonly manifest: WholeManifest; readonly files: readonly AtlasFile[] };

/** Ids that pack to more than this are left to the details. */
const ID_BYTES = 1.5;
/** Meetings whose ids are looked at to tell how they pack. */
const IDS_TRIED = 5000;

/** The files of any meetings in one piece: an index for rows, filters and pins, and the details. */
export function wholeList(meetings: readonly Meeting[], publish: Publication): WholeList {
  const placed = inAtlasOrder(meetings);
  const tried = meetings.slice(0, IDS_TRIED).map(({ id, name }) => shortenedId(id, name));
  const hasIds = packedBytes(tried.join('\n')) <= tried.length * ID_BYTES;
  const { folder, files } = hashNamed({
    index: encodeIndex(placed, { hasIds }),
    details: encodeDetails(placed, { hasIds: !hasIds, publish }),
  });
  return {
    manifest: { ...MANIFEST_FORMAT, kind: 'whole', meetings: meetings.length, file: folder },
    files,
  };
}
