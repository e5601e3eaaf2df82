import { signal } from '@preact/signals-core';
import { part, say } from '../../../dom/part.ts';
import { filled } from '../../../i18n/filled.ts';
import type { Listing, ListingDetails } from '../../../meetings/listing.ts';
import type { Finder } from '../../state.ts';
import { clockAt } from '../../timing.ts';
import { brought } from '../brought.ts';
import type { DetailContext } from '../detail.ts';
import { attendanceMark, freshnessLine, programmeName } from '../row.ts';
import type * as Foot from './foot.ts';
import { fillJoining } from './joining.ts';
import { fillKind } from './kind.ts';
import { texts } from './texts.ts';
import { fillWhere } from './where.ts';

const MS_PER_DAY = 86_400_000;
const NO_DETAILS: ListingDetails = { contacts: [], sources: [] };

const foot = signal<typeof Foot | undefined>(undefined);
let watch: IntersectionObserver | undefined;

/** Fills the screen with all that is known of a meeting; again when its details arrive or time goes on. */
export function fillMeeting(
  screen: HTMLElement,
  listing: Listing,
  finder: Finder,
  context: DetailContext,
): void {
  const { words, phrases } = context;
  const { now } = finder.clock.value;
  const state = finder.details.value;
  const details = state.kind === 'ready' ? (state.byId.get(listing.id) ?? NO_DETAILS) : NO_DETAILS;
  part(screen, 'details-loading', HTMLElement).hidden = state.kind !== 'loading';
  part(screen, 'details-failed', HTMLElement).hidden = state.kind !== 'failed';

  part(screen, 'sample-mark', HTMLElement).hidden = !listing.sample;
  say(screen, 'meeting-group', listing.group === listing.name ? undefined : listing.group);
  say(screen, 'meeting-programme', programmeName(listing.programme, words)?.name);
  attendanceMark(screen, listing, words);
  say(screen, 'attendance-explained', words.said(`explain.${listing.attendance}`));
  freshnessLine(screen, listing, now, phrases);
  part(screen, 'not-checked', HTMLElement).hidden = listing.updated !== undefined;
  fillWhen(screen, listing, finder, context);
  fillJoining(screen, listing, details, words);
  fillWhere(screen, listing, details, words);
  fillKind(screen, listing, context);
  texts(screen, 'notes', details.notes);
  texts(screen, 'group-notes', details.groupNotes);
  foot.value?.fillFoot(screen, listing, details, finder, context);
  // What stands at the end of the screen is fetched when somebody comes near it, or prints.
  watch ??= new IntersectionObserver(([seen]) => seen?.isIntersecting && bring(context), {
    rootMargin: '200px',
  });
  watch.observe(part(screen, 'foot', HTMLElement));

  const keep = part(screen, 'detail-keep', HTMLElement);
  keep.setAttribute('aria-pressed', String(finder.query.value.kept.includes(listing.id)));
}

/** Fetches the end of the screen, if it is not there yet. */
export async function bringFoot(): Promise<void> {
  foot.value ??= await import('./foot.ts');
}

const bring = ({ root }: DetailContext): void => void brought(root, 'foot', bringFoot);

const fillWhen = (
  screen: HTMLElement,
  listing: Listing,
  finder: Finder,
  context: DetailContext,
): void => {
  const { words, phrases } = context;
  const clock = finder.clock.value;
  const timing = clock.timing(listing);
  say(screen, 'schedule', phrases.schedule(listing));
  say(screen, 'recurrence', phrases.recurrence(listing, clock.now));
  say(screen, 'meeting-clocks', phrases.clocks(listing, timing?.here, clock.today));
  part(screen, 'calendar', HTMLElement).hidden = timing === undefined;
  const next = timing && [
    filled(words.said('nextOn'), { day: phrases.dayHeading(timing.here.day, clock.today) }),
    phrases.soon(timing.next.start, clock.now),
  ];
  say(screen, 'next', next?.filter(Boolean).join(' · '));
  // Where clocks that change move the hour, the foot has words for it.
  const isMoved = [-7.5, 0.5].some((days) => {
    const other = clockAt((timing?.next.start ?? 0) + days * MS_PER_DAY, clock.zone);
    return other.timing(listing)?.here.minutes !== timing?.here.minutes;
  });
  if (isMoved) bring(context);
};
