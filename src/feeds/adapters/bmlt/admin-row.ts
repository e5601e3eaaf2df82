import { asText } from '../../listing/plain-text.ts';

type Row = Readonly<Record<string, unknown>>;

/** Names of BMLT’s newer admin API, with those that GetSearchResults has for the same. */
const NAMES: Readonly<Record<string, string>> = {
  id: 'id_bigint',
  name: 'meeting_name',
  startTime: 'start_time',
  duration: 'duration_time',
  timeZone: 'time_zone',
  venueType: 'venue_type',
};

/** Whether a row comes from the newer admin API: day 0…6, names in camel case. */
export function isAdminRow(row: object): boolean {
  return ['day', 'startTime', 'venueType'].every((key) => Object.hasOwn(row, key));
}

/** The row as GetSearchResults would have written it: days 1…7, text values. */
export function searchRowOf(row: Row): Row {
  const entries = Object.entries(row).map(
    ([key, value]) => [NAMES[key] ?? snakeCase(key), value] as const,
  );
  const day = asText(row['day']).trim();
  const ids = Array.isArray(row['formatIds']) ? (row['formatIds'] as unknown[]) : [];
  return {
    ...Object.fromEntries(entries),
    weekday_tinyint: /^[0-6]$/.test(day) ? String(Number(day) + 1) : day === '' ? '' : `day ${day}`,
    format_shared_id_list: ids.slice(0, 60).map(asText).join(','),
  };
}

const snakeCase = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
