import { say } from '../../../dom/part.ts';
import { filled } from '../../../i18n/filled.ts';
import type { Listing } from '../../../meetings/listing.ts';
import { clockChangeOf } from '../../clock-change.ts';
import { isRemoteOnly } from '../../facets.ts';
import type { Finder } from '../../state.ts';
import type { DetailContext } from '../detail.ts';

/** Says where changing clocks move the hour at which the visitor joins; one who goes there has the clocks there. */
export function fillClockNote(
  screen: HTMLElement,
  listing: Listing,
  finder: Finder,
  { words: { said }, phrases }: DetailContext,
): void {
  const { schedule, attendance } = listing;
  const clock = finder.clock.value;
  const timing = clock.timing(listing);
  const isJoined = isRemoteOnly(attendance) || attendance === 'hybrid';
  const change =
    isJoined &&
    timing !== undefined &&
    schedule.kind === 'weekly' &&
    schedule.recurrence === undefined
      ? clockChangeOf(listing, timing.next.start, clock.zone)
      : undefined;
  if (change === undefined) {
    say(screen, 'clock-note', undefined);
    return;
  }
  const { kind, minutes } = change;
  const by = filled(said(minutes < 0 ? 'clocks.earlier' : 'clocks.later'), {
    time: phrases.spell(Math.abs(minutes)),
  });
  say(screen, 'clock-note', filled(said(`clocks.${kind}`), { by }));
}
