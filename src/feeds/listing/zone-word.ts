import { offsetAt } from '../../meetings/zone-clock.ts';
import { asText } from './plain-text.ts';
import { zoneFrom } from './zone.ts';

/** A zone’s name as people write it behind a time, in small letters: “est”, “pacific”, “cet”. */
export type ZoneWord = { readonly word: string };

type Meaning = {
  /** Zones whose clocks the word may name. */
  readonly clocks: readonly string[];
  /** It names the clocks of winter, which some of its zones keep all year. */
  readonly isStandard?: boolean;
  /** The zone that it names where a row states none; absent where several do. */
  readonly gives?: string;
  /** In other countries the same letters are another zone’s. */
  readonly countries?: string;
};

const NORTH_AMERICA = 'US CA';
const american = (
  zone: string,
  letter: string,
  name: string,
  others: readonly string[] = [],
): Readonly<Record<string, Meaning>> => {
  const meaning = { clocks: [zone], gives: zone, countries: NORTH_AMERICA };
  const standard = { ...meaning, clocks: [zone, ...others], isStandard: true };
  return {
    [name]: meaning,
    [`${letter}t`]: meaning,
    [`${letter}dt`]: { ...meaning, clocks: [zone, ...others] },
    [`${letter}st`]: standard,
    [`${name} standard`]: standard,
    [`${name} daylight`]: meaning,
  };
};
const only = (zone: string): Meaning => ({ clocks: [zone], gives: zone });
const LONDON = ['Europe/London'];

const MEANINGS: Readonly<Record<string, Meaning>> = {
  ...american('America/New_York', 'e', 'eastern', ['Australia/Sydney', 'Australia/Brisbane']),
  ...american('America/Chicago', 'c', 'central', ['Asia/Shanghai', 'Australia/Adelaide']),
  ...american('America/Denver', 'm', 'mountain'),
  ...american('America/Los_Angeles', 'p', 'pacific'),
  alaska: only('America/Anchorage'),
  akst: only('America/Anchorage'),
  akdt: only('America/Anchorage'),
  hawaii: only('Pacific/Honolulu'),
  hst: only('Pacific/Honolulu'),
  atlantic: { clocks: ['America/Halifax'], gives: 'America/Halifax', countries: 'CA' },
  ast: { clocks: ['America/Halifax'], isStandard: true },
  adt: { clocks: ['America/Halifax'] },
  newfoundland: only('America/St_Johns'),
  uk: only('Europe/London'),
  bst: { clocks: LONDON },
  gmt: { clocks: LONDON, isStandard: true },
  wet: { clocks: LONDON, isStandard: true },
  west: { clocks: LONDON },
  cet: { ...only('Europe/Paris'), isStandard: true },
  cest: only('Europe/Paris'),
  mez: only('Europe/Berlin'),
  mesz: only('Europe/Berlin'),
  eet: { clocks: ['Europe/Helsinki'], isStandard: true },
  eest: { clocks: ['Europe/Helsinki'] },
  msk: only('Europe/Moscow'),
  ist: { clocks: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'] },
  jst: only('Asia/Tokyo'),
  aest: { clocks: ['Australia/Sydney', 'Australia/Brisbane'] },
  aedt: only('Australia/Sydney'),
  nzst: only('Pacific/Auckland'),
  nzdt: only('Pacific/Auckland'),
  sast: only('Africa/Johannesburg'),
  utc: only('UTC'),
};

const BEHIND_TIME =
  /(?<=\d|[ap]\.?m?\.?|noon|midnight|h|uhr)[\s,]*\(?(?<![\p{L}])((?:us )?\p{L}{2,12}(?: standard| daylight)?(?: ?\/ ?\p{L}{2,4})?)(?: time)?\)?(?=\s*(?:$|[-–—]|to\b|until\b))/giu;

/**
 * A time’s cell without the zone’s name that stands behind the time, or behind both of a span;
 * `undefined` where there is none, or where two different ones stand (“7pm EST / 4pm PST”).
 */
export function withoutZoneWord(
  value: unknown,
): { readonly time: string; readonly zoneWord: ZoneWord } | undefined {
  const text = asText(value).slice(0, 100).normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const named = new Set<string>();
  const time = text.replace(BEHIND_TIME, (whole, behind: string) => {
    const words = behind
      .toLowerCase()
      .replace(/^us /, '')
      .split(/ ?\/ ?/);
    const meanings = words.map(meaningOf);
    const isOneZone = meanings.every(
      (one) => one !== undefined && one.gives === meanings[0]?.gives,
    );
    if (!isOneZone) return whole;
    named.add(words[0] ?? '');
    return ' ';
  });
  const [word] = named;
  return named.size === 1 && word !== undefined
    ? { time: time.trim(), zoneWord: { word } }
    : undefined;
}

/** Whether clocks in the zone may be called so, in winter and in summer. */
export function fitsZone({ word }: ZoneWord, zone: string): boolean {
  const { clocks = [], isStandard = false } = meaningOf(word) ?? {};
  const [january, july] = offsetsOf(zone);
  return clocks.some((clock) => {
    const [winter, summer] = offsetsOf(clock);
    const isSameAllYear = january === winter && july === summer;
    const keepsStandard = january === july && january === Math.min(winter, summer);
    return isSameAllYear || (isStandard && keepsStandard);
  });
}

/** The one zone that the word names for a row of that country; `undefined` where it could be another. */
export function zoneGivenBy({ word }: ZoneWord, country: string | undefined): string | undefined {
  const { gives, countries } = meaningOf(word) ?? {};
  if (gives === undefined) {
    // What these mean is known where people call their own clock so.
    const isOfCountry = country !== undefined && /^(?:gmt|bst|wet|ist)$/.test(word);
    return isOfCountry ? zoneFrom(word, country) : undefined;
  }
  return country === undefined || countries === undefined || countries.includes(country)
    ? gives
    : undefined;
}

const meaningOf = (word: string): Meaning | undefined =>
  Object.hasOwn(MEANINGS, word) ? MEANINGS[word] : undefined;

const offsets = new Map<string, readonly [number, number]>();
const YEAR = new Date().getUTCFullYear();

/** A zone’s offsets in January and in July, in minutes. */
function offsetsOf(zone: string): readonly [number, number] {
  let known = offsets.get(zone);
  if (known === undefined) {
    known = [offsetAt(zone, Date.UTC(YEAR, 0, 15)), offsetAt(zone, Date.UTC(YEAR, 6, 15))];
    offsets.set(zone, known);
  }
  return known;
}
