import { copyOf, part, say } from '../../../dom/part.ts';
import { filled } from '../../../i18n/filled.ts';
import type { Listing, ListingDetails } from '../../../meetings/listing.ts';
import { fragmentOf } from '../../fragment.ts';
import { accessSays } from '../../access.ts';
import { keptByDay } from '../../kept-by-day.ts';
import type { Finder } from '../../state.ts';
import type { DetailContext } from '../detail.ts';
import { attendanceName } from '../../labels.ts';
import { programmeName } from '../row.ts';
import type { Known } from '../going/known.ts';
import { hasChanged } from '../going/on-device.ts';

/** The kept meetings as sections of the week, Monday first, in the order of their own clocks. */
export function keptDays(
  screen: HTMLElement,
  meetings: readonly Known[],
  finder: Finder,
  context: DetailContext,
): readonly HTMLElement[] {
  const detailsOf = new Map(meetings.map(([{ id }, details]) => [id, details]));
  return keptByDay(meetings.map(([listing]) => listing)).map(({ day, listings }) => {
    const section = copyOf(screen, 'kept-day-template');
    const heading = part(section, 'kept-day', HTMLElement);
    heading.textContent =
      day === undefined ? (heading.dataset['text'] ?? '') : context.phrases.weekday(day);
    part(section, 'kept-rows', HTMLElement).append(
      ...listings.map((listing) =>
        keptRow(screen, listing, detailsOf.get(listing.id), finder, context),
      ),
    );
    return section;
  });
}

const keptRow = (
  screen: HTMLElement,
  listing: Listing,
  details: ListingDetails | undefined,
  finder: Finder,
  context: DetailContext,
): HTMLElement => {
  const { words, phrases } = context;
  const { place, sample } = listing;
  const clock = finder.clock.peek();
  const row = copyOf(screen, 'kept-row-template');
  const timing = clock.timing(listing);
  say(row, 'kept-time', hoursOf(listing, context));
  const link = part(row, 'kept-name', HTMLAnchorElement);
  link.textContent = listing.name;
  link.dataset['meeting'] = listing.id;
  link.href = `#${fragmentOf({ ...finder.query.peek(), meeting: listing.id })}`;
  say(row, 'kept-programme', programmeName(listing.programme, words)?.short);
  // On paper no day stays “tomorrow”, so days are told by their names.
  const clocks = timing && phrases.clocks(listing, timing.here);
  const often = [phrases.recurrence(listing, clock.now), clocks].filter(
    (text) => text !== undefined,
  );
  say(row, 'kept-often', often.join(' · '));
  part(row, 'kept-changed', HTMLElement).hidden = details === undefined || !hasChanged(listing);
  const where = [place?.venue, place?.address ?? place?.city].filter((text) => text !== undefined);
  const withheld = place?.precision === 'withheld' ? words.said('withheld') : undefined;
  say(row, 'kept-where', [where.join(', '), withheld].filter(Boolean).join('. '));

  const remote = sample ? undefined : details?.remote;
  const labelled = (name: string, value: string | undefined, key: string): void => {
    const box = part(row, name, HTMLElement);
    say(row, name, value && filled(box.dataset['text'] ?? '', { [key]: value }));
  };
  labelled('kept-online', remote?.url?.replace(/^https?:\/\/(www\.)?/, ''), 'address');
  labelled('kept-phone', remote?.phone, 'number');
  const types = listing.types
    .filter((id) => id !== 'wheelchair')
    .flatMap((id) => words.type(id)?.name ?? []);
  const stepFree = accessSays(listing, 'step-free');
  const access = stepFree === undefined ? [] : [words.said(stepFree ? 'stepFree' : 'notStepFree')];
  const marks = [attendanceName(listing, words), ...types, ...access];
  say(row, 'kept-types', marks.join(' · '));
  const notes = [details?.placeNotes, details?.notes, details?.transit, details?.requestNotes];
  say(row, 'kept-notes', notes.filter(Boolean).join(' ').replace(/\s+/g, ' '));
  say(row, 'kept-fresh', phrases.freshness(listing, clock.now));
  part(row, 'kept-remove', HTMLButtonElement).addEventListener('click', () => {
    const { kept } = finder.query.peek();
    finder.ask({ kept: kept.filter((id) => id !== listing.id) });
    part(screen, 'kept-title', HTMLElement).focus();
  });
  part(row, 'kept-remove', HTMLButtonElement).setAttribute(
    'aria-label',
    filled(words.said('removeKept'), { name: listing.name }),
  );
  return row;
};

/** The hours alone: “7:00 PM – 8:30 PM”, or the start where the length is not known. */
const hoursOf = (listing: Listing, { words, phrases }: DetailContext): string => {
  const { schedule } = listing;
  if (schedule.kind !== 'weekly') return phrases.schedule(listing);
  const { start, minutes } = schedule;
  if (minutes === undefined) return phrases.time(start);
  const end = phrases.time((start + minutes) % 1440);
  return filled(words.said('fromTo'), { start: phrases.time(start), end });
};
