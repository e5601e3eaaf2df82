import { copyOf, part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { isDoubtful } from '../../meetings/freshness.ts';
import type { Listing } from '../../meetings/listing.ts';
import { accessSays, type AccessNeed } from '../access.ts';
import { attendanceName } from '../labels.ts';
import type { Match } from '../match.ts';
import type { Phrases } from '../phrases.ts';
import { travelTo } from '../travel.ts';
import { weekdayOf, type Clock } from '../timing.ts';
import type { Words } from '../words.ts';

/** What rows need besides the meeting. */
export type RowContext = {
  readonly root: ParentNode;
  readonly words: Words;
  readonly phrases: Phrases;
  readonly hrefOf: (id: string) => string;
  /** Access needs of which a row has to say that its listing says nothing. */
  readonly needs: () => readonly AccessNeed[];
  /** Whether rows tell how long the way may take. */
  readonly tellsTravel: () => boolean;
  readonly isKept: (id: string) => boolean;
};

export type RowKind = {
  /** Under a heading that names no day, the row has to. */
  readonly namesDay: boolean;
  /** Shown as one that has begun. */
  readonly isUnderWay: boolean;
};

/** Types that decide whether somebody comes at all: they stand first, and out (`finder.css`). */
const FLAGS: readonly string[] = ['women', 'men'];

/** A row to copy, by the finder it is for. */
const templates = new WeakMap<ParentNode, HTMLElement>();

/** The row of one meeting, made from the page’s template; feed text only ever becomes text. */
export function rowOf(
  { entry, metres }: Match,
  clock: Clock,
  { root, words, phrases, hrefOf, needs, tellsTravel, isKept }: RowContext,
  { namesDay, isUnderWay }: RowKind,
): HTMLElement {
  const { listing, timing } = entry;
  let template = templates.get(root);
  if (template === undefined) templates.set(root, (template = copyOf(root, 'row-template')));
  const row = template.cloneNode(true) as HTMLElement;
  const link = part(row, 'name', HTMLAnchorElement);
  link.textContent = listing.name;
  link.href = hrefOf(listing.id);
  link.dataset['meeting'] = listing.id;

  const occurrence = isUnderWay ? timing?.underWay : timing?.next;
  const here = occurrence && clock.local(occurrence.start);
  const there = phrases.clocks(listing, here, clock.today, false);
  const time = say(row, 'time', here && phrases.time(here.minutes));
  if (occurrence) time.setAttribute('datetime', new Date(occurrence.start).toISOString());
  say(row, 'yours', here && there && words.said('yourTime'));
  say(row, 'clocks', there);
  say(row, 'day', namesDay && here ? phrases.shortWeekday(weekdayOf(here.day)) : undefined);
  if (isUnderWay) {
    const end = occurrence?.end ?? 0;
    const until = words.said(end > 0 ? 'until' : 'untilUnknown');
    say(row, 'soon', filled(until, { time: phrases.time(clock.local(end).minutes) }));
  } else sayWhen(row, { entry }, clock, phrases);

  say(row, 'recurrence', phrases.recurrence(listing, clock.now));
  say(row, 'place', phrases.place(listing.place));
  say(row, 'group', listing.group === listing.name ? undefined : listing.group);
  // A point that stands for a whole town says little of the way to a door.
  const isExact = listing.place?.precision === 'exact';
  say(row, 'distance', metres === undefined ? undefined : phrases.distance(metres, isExact));
  const travel = metres === undefined || !tellsTravel() || !isExact ? undefined : travelTo(metres);
  say(
    row,
    'travel',
    travel && filled(words.said(`travel.${travel.by}`), { time: phrases.spell(travel.minutes) }),
  );
  attendanceMark(row, listing, words);
  say(row, 'programme', programmeName(listing.programme, words)?.short);
  const types = wordsOf(listing, words);
  const typesButton = part(row, 'types', HTMLElement);
  typesButton.prepend(...types);
  typesButton.hidden = types.length === 0;
  const unsaid = needs().filter((need) => accessSays(listing, need) === undefined);
  say(
    row,
    'unsaid',
    unsaid.length === 0
      ? undefined
      : filled(words.said('unsaid'), {
          needs: unsaid.map((need) => words.said(`access.${need}`)).join(', '),
        }),
  );
  freshnessLine(row, listing, clock.now, phrases);

  const keep = part(row, 'keep', HTMLElement);
  keep.setAttribute('aria-pressed', String(isKept(listing.id)));
  keep.setAttribute('aria-label', filled(words.said('keepRow'), { name: listing.name }));
  return row;
}

/** What the list says of a meeting, a word each; they are one button, which tells what they mean. */
const wordsOf = (listing: Listing, { said, type }: Words): readonly HTMLElement[] => {
  const word = (text: string, id: string): HTMLElement => {
    const made = document.createElement('span');
    made.className = 'word';
    made.dataset['word'] = id;
    made.textContent = text;
    return made;
  };
  const rank = (id: string): number => (FLAGS.includes(id) ? 0 : 1);
  const types = listing.types
    .filter((id) => id !== 'wheelchair')
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((id) => {
      const name = said(`plain.${id}` as 'plain.open') || type(id)?.name;
      return name === undefined ? [] : [word(name, id)];
    });
  const stepFree = accessSays(listing, 'step-free');
  if (stepFree === undefined) return types;
  return [
    ...types,
    word(said(stepFree ? 'stepFree' : 'notStepFree'), stepFree ? 'wheelchair' : ''),
  ];
};

/** Says when the listing was last confirmed; one that is doubtful stands out. */
export function freshnessLine(
  root: ParentNode,
  listing: Listing,
  now: number,
  phrases: Phrases,
): void {
  const line = say(root, 'fresh', phrases.freshness(listing, now));
  line.classList.toggle('doubtful', isDoubtful(listing.updated, now));
}

/** A programme by name; absent where the list names none. */
export function programmeName(
  id: string,
  words: Words,
): ReturnType<Words['programme']> | undefined {
  return id === 'other' ? undefined : words.programme(id);
}

/** Renews “in 25 minutes” in a row that stays. */
export function sayWhen(
  row: ParentNode,
  { entry: { timing } }: Match,
  clock: Clock,
  phrases: Phrases,
): void {
  say(row, 'soon', timing && phrases.soon(timing.next.start, clock.now));
}

/** Shows how one takes part, as a sign and in words. */
export function attendanceMark(root: ParentNode, listing: Listing, words: Words): void {
  const kind = listing.attendance;
  const mark = part(root, 'attendance', HTMLElement);
  mark.dataset['kind'] = kind;
  mark.querySelector('use')?.setAttribute('href', `#mark-${kind}`);
  say(mark, 'attendance-name', attendanceName(listing, words));
}
