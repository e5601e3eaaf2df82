import { siteMeetings } from '../../feeds/site-meetings.ts';
import type { Meeting } from '../../meetings/schema.ts';
import { site } from '../../site.config.ts';
import type { Manifest } from '../manifest.ts';
import type { AtlasFile } from './atlas-file.ts';
import type { Publication } from './encode-details.ts';
import { inCells } from './in-cells.ts';
import { atlasLimits, type AtlasLimits } from './limits.ts';
import { packedBytes } from './packed-bytes.ts';
import { wholeList } from './whole-list.ts';

/** The atlas as files for a static host. */
export type Atlas = { readonly manifest: Manifest; readonly files: readonly AtlasFile[] };

/** What the files depend on besides the meetings. */
export type AtlasOptions = {
  readonly limits: AtlasLimits;
  readonly publish: Publication;
  /** Epoch milliseconds: clocks change in the year that follows. */
  readonly now: number;
};

let made: Promise<Atlas> | undefined;

/** The atlas of this build’s meetings, made once. */
export function siteAtlas(): Promise<Atlas> {
  made ??= siteMeetings().then(({ meetings, readAt }) =>
    atlasOf(meetings, {
      limits: atlasLimits(site.atlas, process.env['ATLAS_LIMITS']),
      publish: site.publish,
      now: Date.parse(readAt),
    }),
  );
  return made;
}

/** A list that could not pack to the limit with so few bytes a meeting is not tried; the tightest measured takes nine. */
const FEWEST_BYTES = 7;

/** The atlas of any meetings: whole where the index is small enough, else in cells. */
export function atlasOf(meetings: readonly Meeting[], options: AtlasOptions): Atlas {
  const { limits, publish } = options;
  const mostBytes = limits.wholeListKilobytes * 1000;
  if (meetings.length * FEWEST_BYTES <= mostBytes) {
    const whole = wholeList(meetings, publish);
    const index = whole.files.find(({ name }) => name === 'index');
    if (packedBytes(index?.text ?? '') <= mostBytes) return whole;
  }
  return inCells(meetings, options);
}
