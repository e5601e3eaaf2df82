const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;

/** Zones whose clocks do everything clocks do: both hemispheres, half hours, midnight changes, Ramadan. */
export const ZONES = [
  'UTC',
  'America/New_York',
  'America/Phoenix',
  'America/St_Johns',
  'America/Havana',
  'America/Santiago',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Antarctica/Troll',
] as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks in a zone show, to the minute: “Tue 2026-03-10 19:00”. By `Intl` alone. */
export function shown(zone: string, instant: number): string {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(zone, format);
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  const { weekday, year, month, day, hour, minute } = parts;
  return `${weekday} ${year}-${month}-${day} ${hour}:${minute}`;
}

/** The local time as if it were UTC, in epoch ms. */
const asUtc = (zone: string, instant: number): number =>
  Date.parse(`${shown(zone, instant).slice(4).replace(' ', 'T')}:00Z`);

/**
 * Every start of a weekly time between two instants, found by trying: the first instant of each matching
 * day at which clocks show the time; where they never do, as long after midnight as it would have been.
 */
export function startsBetween(
  time: { readonly day: number; readonly start: number; readonly zone: string },
  from: number,
  to: number,
): readonly number[] {
  const starts: number[] = [];
  const firstDay = Math.floor(asUtc(time.zone, from) / (24 * MS_PER_HOUR)) - 1;
  const lastDay = Math.floor(asUtc(time.zone, to) / (24 * MS_PER_HOUR)) + 1;
  for (let day = firstDay; day <= lastDay; day += 1) {
    const midnight = day * 24 * MS_PER_HOUR;
    if (new Date(midnight).getUTCDay() !== time.day) continue;
    const wanted = midnight + time.start * MS_PER_MINUTE;
    const offsets = new Set<number>();
    for (let hour = -30; hour <= 30; hour += 1) {
      const around = Math.floor((wanted + hour * MS_PER_HOUR) / MS_PER_MINUTE) * MS_PER_MINUTE;
      offsets.add(asUtc(time.zone, around) - around);
    }
    const showing = [...offsets]
      .map((offset) => wanted - offset)
      .filter((instant) => asUtc(time.zone, instant) === wanted);
    // A skipped time counts on from before the change, when clocks were further behind.
    const start = showing.length > 0 ? Math.min(...showing) : wanted - Math.min(...offsets);
    if (start >= from && start <= to) starts.push(start);
  }
  return starts;
}
