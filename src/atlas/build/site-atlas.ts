import { siteMeetings } from '../../feeds/site-meetings.ts';
import { site } from '../../site.config.ts';
import type { Manifest } from '../manifest.ts';
import type { AtlasFile } from './atlas-file.ts';
import { wholeList } from './whole-list.ts';

/** The atlas as files for a static host. */
export type Atlas = { readonly manifest: Manifest; readonly files: readonly AtlasFile[] };

let made: Promise<Atlas> | undefined;

/** The atlas of this build’s meetings, made once. */
export function siteAtlas(): Promise<Atlas> {
  return (made ??= siteMeetings().then(({ meetings }) => wholeList(meetings, site.publish)));
}
