import { filled } from '../i18n/filled.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { isProgramme } from '../meetings/programmes.ts';
import type { Meeting, Place } from '../meetings/schema.ts';
import { isMeetingType } from '../meetings/types.ts';
import { folded } from '../text/folded.ts';
import { formatsFor } from './formats.ts';
import { isDoubtful } from '../meetings/freshness.ts';
import { remoteIn, type RemoteLine } from './line-parts.ts';
import { recurrenceTold } from './recurrence-told.ts';

/** What the lines of one page share. */
export type LineContext = {
  readonly locale: Locale;
  /** ISO 3166-1 alpha-2: whose habits decide between 7:00 PM and 19:00. */
  readonly country: string;
  /** The zone that the page names for all; lines in other zones name their own. */
  readonly zone: string | undefined;
  /** Epoch milliseconds: when the lists were read. */
  readonly now: number;
  /** Ids of meetings whose passcode is left out of what is shown. */
  readonly hadPasscode: ReadonlySet<string>;
};

/** One meeting in words, each part ready to be shown; what the list does not say is absent. */
export type ListingLine = {
  readonly name: string;
  /** The listing’s own page at its source. */
  readonly href: string | undefined;
  readonly day: string | undefined;
  readonly time: string;
  readonly zone: string | undefined;
  readonly often: string | undefined;
  readonly group: string | undefined;
  readonly venue: string | undefined;
  readonly address: string | undefined;
  /** That the address is withheld, or stands for an area only. */
  readonly caution: string | undefined;
  /** How to take part where it is not in a room only; programme, types, languages. */
  readonly marks: readonly string[];
  readonly access: readonly string[];
  /** About the place: entrance, room, buses. */
  readonly placeNotes: readonly string[];
  readonly notes: readonly string[];
  readonly remote: RemoteLine | undefined;
  readonly confirmed: string | undefined;
  readonly isDoubtful: boolean;
};

/** A published meeting as a line of a page. */
export function listingLine(meeting: Meeting, context: LineContext): ListingLine {
  const { attendance, schedule, updated, group, name } = meeting;
  const words = strings(context.locale);
  const formats = formatsFor(context.locale, context.country);
  const isWeekly = schedule.kind === 'weekly';
  const place = attendance.place;
  const { venue, address } = placeInWords(place);
  const isOld = isDoubtful(updated, context.now);
  return {
    name,
    href: ownPageOf(meeting),
    day: isWeekly ? formats.shortDay(schedule.day) : undefined,
    time: isWeekly
      ? formats.hours(schedule.start, schedule.minutes)
      : words.directory.parts[schedule.kind],
    zone: isWeekly && schedule.zone !== context.zone ? formats.zone(schedule.zone) : undefined,
    often: isWeekly ? recurrenceTold(schedule, context) : undefined,
    group: group === undefined || folded(group) === folded(name) ? undefined : group,
    venue,
    address,
    caution:
      place?.precision === 'withheld'
        ? words.finder.script.withheld
        : place?.precision === 'approximate'
          ? words.finder.script.approximate
          : undefined,
    marks: marksOf(meeting, context),
    access: accessOf(meeting, context.locale),
    placeNotes: [place?.notes, place?.transit].filter((note) => note !== undefined),
    notes: [meeting.notes, meeting.groupNotes].filter((note) => note !== undefined),
    remote: remoteIn(meeting, context.locale, context.hadPasscode.has(meeting.id)),
    confirmed:
      updated === undefined
        ? undefined
        : filled(isOld ? words.directory.updatedOld : words.directory.updated, {
            date: formats.date(updated),
          }),
    isDoubtful: isOld,
  };
}

/** An invented listing has no page at its source. */
const ownPageOf = ({ sources: [source], website }: Meeting): string | undefined => {
  if (source?.sample === true) return undefined;
  const href = source?.url ?? website;
  return href?.startsWith('http') === true ? href : undefined;
};

const placeInWords = (
  place: Place | undefined,
): { readonly venue: string | undefined; readonly address: string | undefined } => {
  if (place === undefined || place.precision === 'withheld') {
    return { venue: undefined, address: undefined };
  }
  const { venue, address } = place;
  const isRepeated =
    venue !== undefined && address !== undefined && folded(address).startsWith(folded(venue));
  return { venue: isRepeated ? undefined : venue, address };
};

/** How one takes part; beside a link there may be a number to dial. */
const wayOf = (attendance: Meeting['attendance']) =>
  (attendance.kind === 'online' || attendance.kind === 'hybrid') &&
  attendance.remote.phone !== undefined
    ? (`${attendance.kind}.phone` as const)
    : attendance.kind;

const marksOf = (meeting: Meeting, { locale, country }: LineContext): readonly string[] => {
  const { attendance, programme, types, languages } = meeting;
  const words = strings(locale);
  const formats = formatsFor(locale, country);
  const foreign = languages.filter((tag) => tag.split('-')[0] !== locale);
  return [
    ...(attendance.kind === 'in-person'
      ? []
      : [words.finder.script[`attendance.${wayOf(attendance)}`]]),
    ...(programme === 'other'
      ? []
      : [isProgramme(programme) ? words.programmes[programme].short : programme.toUpperCase()]),
    ...types.filter(isMeetingType).map((id) => words.meetingTypes[id].name),
    ...(foreign.length === 0
      ? []
      : [
          filled(words.directory.spoken, {
            languages: formats.listed(languages.map((tag) => formats.language(tag))),
          }),
        ]),
  ];
};

/** Types that say the same as an access fact; the fact is not told twice. */
const SAME_AS_TYPE = {
  stepFree: 'wheelchair',
  toilet: 'accessible-toilet',
  hearingLoop: 'hearing-loop',
  signLanguage: 'sign-language',
  childcare: 'babysitting',
  parking: undefined,
} as const;

const accessOf = ({ attendance, types }: Meeting, locale: Locale): readonly string[] => {
  const access = attendance.place?.access;
  if (access === undefined) return [];
  const words = strings(locale).directory.access;
  const facts = (Object.keys(SAME_AS_TYPE) as (keyof typeof SAME_AS_TYPE)[]).flatMap((fact) => {
    const type = SAME_AS_TYPE[fact];
    const isTold = type !== undefined && types.includes(type);
    return access[fact] === true && !isTold ? [words[fact]] : [];
  });
  return access.stepFree === false ? [words.notStepFree, ...facts] : facts;
};
