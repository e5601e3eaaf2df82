import type { MeetingType } from '../../../meetings/types.ts';
import type { FormatMeaning } from './format-names.ts';

/**
 * Keys of the formats that a BMLT server is installed with (English), which most servers keep.
 * Upper and lower case differ. A server’s own formats go before them.
 */
const STANDARD_KEYS: Readonly<Record<string, MeetingType>> = {
  B: 'beginners',
  BT: 'literature',
  C: 'closed',
  CL: 'candlelight',
  CS: 'child-friendly',
  CW: 'child-friendly',
  D: 'discussion',
  GL: 'lgbtq',
  IP: 'literature',
  IW: 'literature',
  JT: 'literature',
  BK: 'literature',
  LC: 'literature',
  M: 'men',
  ME: 'meditation',
  O: 'open',
  SG: 'step-study',
  So: 'speaker',
  St: 'step-study',
  To: 'discussion',
  Tr: 'tradition-study',
  W: 'women',
  WC: 'wheelchair',
  YP: 'young-people',
};

/** World identifiers that NA’s world services give to formats, whatever a server calls them. */
const WORLD_IDS: Readonly<Record<string, FormatMeaning>> = {
  OPEN: { types: ['open'] },
  CLOSED: { types: ['closed'] },
  WCHR: { types: ['wheelchair'] },
  BEG: { types: ['beginners'] },
  DISC: { types: ['discussion'] },
  TOP: { types: ['discussion'] },
  SPK: { types: ['speaker'] },
  'S-D': { types: ['speaker', 'discussion'] },
  STEP: { types: ['step-study'] },
  SWG: { types: ['step-study'] },
  TRAD: { types: ['tradition-study'] },
  CPT: { types: ['concepts'] },
  LIT: { types: ['literature'] },
  BT: { types: ['literature'] },
  IP: { types: ['literature'] },
  IW: { types: ['literature'] },
  JFT: { types: ['literature'] },
  LC: { types: ['literature'] },
  MED: { types: ['meditation'] },
  CAN: { types: ['candlelight'] },
  M: { types: ['men'] },
  W: { types: ['women'] },
  GL: { types: ['lgbtq'] },
  Y: { types: ['young-people'] },
  CW: { types: ['child-friendly'] },
  SMOK: { types: ['smoking'] },
  VM: { signal: 'online' },
  HYBR: { signal: 'hybrid' },
  TC: { signal: 'venue-closed' },
};

/** The meaning of a format by its world identifier. */
export function meaningOfWorldId(id: string): FormatMeaning | undefined {
  return Object.hasOwn(WORLD_IDS, id) ? WORLD_IDS[id] : undefined;
}

/** The meaning of a bare key, where the server’s own formats are not at hand. */
export function meaningOfKey(key: string): FormatMeaning | undefined {
  if (key === 'VM' || key === 'WEB') return { signal: 'online' };
  if (key === 'HY') return { signal: 'hybrid' };
  if (key === 'TC') return { signal: 'venue-closed' };
  if (key === 'ES') return { language: 'es' };
  if (key === 'SD') return { types: ['speaker', 'discussion'] };
  if (/^(?:ar|de|en|es|fa|fr|it|pl|pt|ru|tr)$/.test(key)) return { language: key };
  const type = Object.hasOwn(STANDARD_KEYS, key) ? STANDARD_KEYS[key] : undefined;
  return type === undefined ? undefined : { types: [type] };
}
