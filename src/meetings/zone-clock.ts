const MS_PER_MINUTE = 60_000;

/** A stretch of time, from `from` (epoch ms) until the next span begins, with one offset from UTC. */
export type OffsetSpan = { readonly from: number; readonly offsetMinutes: number };

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterFor = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(zone, made);
  return made;
};

/**
 * Minutes that clocks in `zone` are ahead of UTC at `instant` (epoch ms), by the platform’s tz database.
 * @throws {RangeError} for a zone the platform does not know.
 */
export function offsetAt(zone: string, instant: number): number {
  const whole = Math.floor(instant / MS_PER_MINUTE) * MS_PER_MINUTE;
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatterFor(zone).formatToParts(whole)) {
    if (type !== 'literal') parts[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return (Date.UTC(year, month - 1, day, hour, minute) - whole) / MS_PER_MINUTE;
}

/**
 * The offsets of `zone` over `from`…`to` (epoch ms), oldest first. One change within the stretch is
 * found to the minute; the stretch should be short enough (a fortnight) to hold no second one.
 */
export function offsetSpans(zone: string, from: number, to: number): readonly OffsetSpan[] {
  const before = offsetAt(zone, from);
  const after = offsetAt(zone, to);
  const first = { from, offsetMinutes: before };
  if (before === after) return [first];
  let low = from;
  let high = to;
  while (high - low > MS_PER_MINUTE) {
    const middle = Math.floor((low + high) / 2 / MS_PER_MINUTE) * MS_PER_MINUTE;
    if (middle <= low) break;
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return [first, { from: high, offsetMinutes: after }];
}

/**
 * The instant (epoch ms) at which clocks show `localMinutes` (wall-clock minutes since 1970-01-01T00:00).
 * A time that comes twice means its first coming; one that is skipped moves forward by the skipped
 * stretch, as in RFC 5545 §3.3.5.
 */
export function instantOf(localMinutes: number, spans: readonly OffsetSpan[]): number {
  let previousOffset = spans[0]?.offsetMinutes ?? 0;
  for (const [index, span] of spans.entries()) {
    const instant = (localMinutes - span.offsetMinutes) * MS_PER_MINUTE;
    const next = spans[index + 1];
    const begun = index === 0 || instant >= span.from;
    if (!begun) return (localMinutes - previousOffset) * MS_PER_MINUTE;
    if (next === undefined || instant < next.from) return instant;
    previousOffset = span.offsetMinutes;
  }
  return (localMinutes - previousOffset) * MS_PER_MINUTE;
}
