import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type {
  CrisisCountry,
  CrisisLine,
  EmergencyNumber,
  LineKind,
  WeeklyHours,
} from './crisis.schema.ts';
import { callHref, textHref } from './dialling.ts';
import { hoursInWords } from './hours-in-words.ts';
import {
  addressInWords,
  kindsInWords,
  languagesInWords,
  regionInWords,
  textInWords,
} from './line-in-words.ts';
import { emergencyFor, linesFor, type CrisisNeed } from './line-for.ts';

/** One thing to press: a number, a text message, a website. */
export type ContactWay = { readonly words: string; readonly href: string };

/** A line in the fewest words, ready to be shown: `ways` is empty when none could be verified. */
export type Contact = {
  readonly label: string;
  readonly name?: string;
  readonly ways: readonly ContactWay[];
  /** What limits it: where, in which language, when. */
  readonly detail?: string;
  /** Present when “closed now” can be worked out. */
  readonly hours?: WeeklyHours;
};

/** The first lines of a country: emergency, crisis, drugs and alcohol; the same three needs in every country. */
export function contactsOf(country: CrisisCountry, locale: Locale): readonly Contact[] {
  return [
    ...contactsFor(country, 'emergency', locale),
    ...contactsFor(country, 'crisis', locale),
    ...contactsFor(country, 'drugs', locale),
  ];
}

/**
 * What to call for one need: mostly one contact, two where a country’s lines differ by language, and
 * one without `ways` where nothing could be verified.
 */
export function contactsFor(
  country: CrisisCountry,
  need: CrisisNeed | 'emergency',
  locale: Locale,
): readonly Contact[] {
  const words = strings(locale).crisis;
  if (need === 'emergency') return [emergencyContact(emergencyFor(country), locale)];
  const lines = linesFor(country, need);
  if (lines.length === 0) {
    return [{ label: NEED_LABEL[need](words.kinds), ways: [], detail: words.strip.noLine }];
  }
  return lines.map((line) => lineContact(line, need, isForSomeSpeakers(line, country), locale));
}

type Kinds = ReturnType<typeof strings>['crisis']['kinds'];

const NEED_LABEL: Readonly<Record<CrisisNeed, (kinds: Kinds) => string>> = {
  crisis: (kinds) => kinds.crisis,
  drugs: (kinds) => kinds.drugsAndAlcohol,
  family: (kinds) => kinds.family,
};

const emergencyContact = (numbers: readonly EmergencyNumber[], locale: Locale): Contact => {
  const words = strings(locale).crisis;
  const [first] = numbers;
  if (first === undefined) {
    return { label: words.kinds.emergency, ways: [], detail: words.strip.localNumber };
  }
  return {
    label: first.serves === 'ambulance' ? words.kinds.ambulance : words.kinds.emergency,
    ways: [{ words: first.number, href: callHref(first.number) }],
  };
};

const lineContact = (
  line: CrisisLine,
  need: CrisisNeed,
  saysLanguages: boolean,
  locale: Locale,
): Contact => {
  const [number] = line.numbers;
  const details = [
    ...(number?.for === undefined ? [] : [number.for]),
    ...(line.region === undefined ? [] : [regionInWords(line.region, locale)]),
    ...(saysLanguages ? [languagesInWords(line.languages, locale)] : []),
    ...(line.hours === 'always' || (line.hours === 'unconfirmed' && isOnlyOnline(line))
      ? []
      : [hoursInWords(line.hours, locale)]),
  ];
  return {
    label: kindsInWords(
      need === 'drugs' ? line.kinds.filter(isAboutUse) : line.kinds.slice(0, 1),
      locale,
    ),
    name: line.name,
    ways: waysOf(line, locale),
    ...(details.length === 0 ? {} : { detail: details.join(', ') }),
    ...(typeof line.hours === 'object' && 'weekly' in line.hours ? { hours: line.hours } : {}),
  };
};

const isOnlyOnline = ({ numbers, text }: CrisisLine): boolean =>
  numbers.length === 0 && text === undefined;

/** Whether the country has a line in other languages altogether, so that this one must name its own. */
const isForSomeSpeakers = ({ languages }: CrisisLine, country: CrisisCountry): boolean =>
  languages.length > 0 &&
  country.lines.some(
    (other) =>
      other.languages.length > 0 &&
      !other.languages.some((language) => languages.includes(language)),
  );

const isAboutUse = (kind: LineKind): boolean => kind === 'drugs' || kind === 'alcohol';

const waysOf = (
  { numbers, text, website, chat }: CrisisLine,
  locale: Locale,
): readonly ContactWay[] => {
  const [number] = numbers;
  const web = website ?? chat;
  const ways = [
    ...(number === undefined ? [] : [{ words: number.printed, href: callHref(number.dial) }]),
    ...(text === undefined || text.say !== undefined
      ? []
      : [{ words: textInWords(text, locale), href: textHref(text) }]),
  ];
  if (ways.length > 0 || web === undefined) return ways;
  return [{ words: addressInWords(web), href: web }];
};
