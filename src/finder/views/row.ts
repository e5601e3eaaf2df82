import { copyOf, part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { isMeetingType } from '../../meetings/types.ts';
import { accessSays, type AccessNeed } from '../access.ts';
import type { Match } from '../match.ts';
import type { Phrases } from '../phrases.ts';
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
};

export type RowKind = {
  /** Under a heading that names no day, the row has to. */
  readonly namesDay: boolean;
  /** Shown as one that has begun. */
  readonly isUnderWay: boolean;
};

/** The row of one meeting, made from the page’s template; feed text only ever becomes text. */
export function rowOf(
  { entry, metres }: Match,
  clock: Clock,
  { root, words, phrases, hrefOf, needs }: RowContext,
  { namesDay, isUnderWay }: RowKind,
): HTMLElement {
  const { listing, timing } = entry;
  const row = copyOf(root, 'row-template');
  const link = part(row, 'name', HTMLAnchorElement);
  link.textContent = listing.name;
  link.href = hrefOf(listing.id);
  link.dataset['meeting'] = listing.id;

  const there = timing && phrases.timeThere(listing, timing);
  const start = isUnderWay ? timing?.underWay?.start : timing?.next.start;
  const time = say(row, 'time', timing && phrases.rowTime(timing));
  if (start !== undefined) time.setAttribute('datetime', new Date(start).toISOString());
  say(row, 'yours', there === undefined ? undefined : words.said('yourTime'));
  say(row, 'clocks', there);
  const namesOwnDay = namesDay && !isUnderWay && timing !== undefined;
  say(row, 'day', namesOwnDay ? phrases.shortWeekday(weekdayOf(timing.visitorDay)) : undefined);
  sayWhen(row, { entry }, clock, phrases, isUnderWay);

  say(row, 'recurrence', phrases.recurrence(listing));
  say(row, 'place', phrases.place(listing.place));
  say(row, 'group', listing.group);
  say(row, 'distance', metres === undefined ? undefined : phrases.distance(metres));
  attendanceMark(row, listing.attendance, words);
  const types = listing.types.filter(isMeetingType).map((id) => words.type(id)?.name ?? id);
  say(row, 'programme', programmeName(listing.programme, words)?.short);
  say(row, 'types', types.join(' · '));
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
  return row;
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
  isUnderWay: boolean,
): void {
  const start = isUnderWay ? timing?.underWay?.start : timing?.next.start;
  say(row, 'soon', start === undefined ? undefined : phrases.soon(start, clock.now));
}

/** Shows how one takes part, as a sign and in words. */
export function attendanceMark(root: ParentNode, kind: string, { said }: Words): void {
  const mark = part(root, 'attendance', HTMLElement);
  mark.dataset['kind'] = kind;
  mark.querySelector('use')?.setAttribute('href', `#mark-${kind}`);
  say(mark, 'attendance-name', said(`attendance.${kind}` as 'attendance.online'));
}
