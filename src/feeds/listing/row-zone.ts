import type { Findings } from '../findings.ts';
import type { FallbackZone } from './fallback-zone.ts';
import { lineOf } from './plain-text.ts';
import type { WhenWords } from './schedule.ts';
import { zoneFrom } from './zone.ts';
import { fitsZone, zoneGivenBy, type ZoneWord } from './zone-word.ts';

/** The zone that stands in for one the row does not state, and the site’s own. */
export type StandInZone = FallbackZone & { readonly siteZone: string };

/**
 * The zone of a row’s hours: the one it states, else the one that its time names (“7pm EST”), else the
 * fallback. A zone that is none, or a time that names another, is rejected: the hour would be wrong.
 */
export function readZone(
  words: WhenWords,
  zoneWord: ZoneWord | undefined,
  standIn: StandInZone,
  findings: Findings,
): string | undefined {
  const written = lineOf(words.timezone);
  if (written !== undefined) return statedZone(written, words, zoneWord, findings);
  const { zone, isFromPoint, siteZone } = standIn;
  if (zoneWord !== undefined && !fitsZone(zoneWord, zone)) {
    const given = isFromPoint ? undefined : zoneGivenBy(zoneWord, words.country);
    if (given === undefined) {
      reportDoubt(zoneWord, zone, findings, words.time);
      return undefined;
    }
    findings.repair(
      'time-zone-in-time',
      'time',
      `The time names its zone, which was read as ${given}; please write it in the time zone’s own column.`,
      words.time,
    );
    return given;
  }
  // Where the site’s own zone comes out, there is nothing to check.
  if (isFromPoint && zone !== siteZone) {
    findings.note(
      'time-zone-from-point',
      'timezone',
      'The row names no time zone, so the one at its point on the map is used; please add it.',
      zone,
    );
  }
  return zone;
}

function statedZone(
  written: string,
  { country, time }: WhenWords,
  zoneWord: ZoneWord | undefined,
  findings: Findings,
): string | undefined {
  const zone = zoneFrom(written, country);
  if (zone === undefined) {
    findings.reject(
      'unknown-time-zone',
      'timezone',
      'The time zone is not one we know, so the hour cannot be shown rightly. Write it like America/New_York or Europe/London.',
      written,
    );
    return undefined;
  }
  if (zoneWord === undefined || fitsZone(zoneWord, zone)) return zone;
  reportDoubt(zoneWord, zone, findings, time);
  return undefined;
}

const reportDoubt = ({ word }: ZoneWord, zone: string, findings: Findings, time: unknown): void => {
  findings.reject(
    'time-zone-in-time',
    'time',
    `The time says “${word.toUpperCase()}”, and the row otherwise means ${zone}; nobody can tell which is right. Write the time alone and name its zone in the time zone’s own column.`,
    time,
  );
};
