import type { Access, Attendance } from '../../meetings/schema.ts';
import type { Findings } from '../findings.ts';
import { asText } from './plain-text.ts';

const NO_STEP_FREE =
  /\b(?:not|no|isn['’]?t|sin|pas|nicht|kein\w*|sem|geen) (?:(?:currently|fully|presently|acceso|accès|acc[eè]s|acesso) ?)?(?:para |aux |para cadeira de )?(?:handicap\w*|wheel-?chairs?|disabled|ada|step-?free|rollstuhl\w*|barrierefrei|sillas? de ruedas|fauteuils? roulants?|rolstoel\w*)\b/iu;
const PARKING =
  /\b(?:free|ample|plenty of|off-street|on-site|street|lot) parking\b|(?<!\bno )(?<!-site )\bparking (?:is )?(?:available|in (?:the )?(?:rear|back|front|lot))\b/iu;
const NO_PARKING =
  /\bno (?:on-?site |off-street )?parking\b(?! (?:in|on|at|after|before|next|near|behind|by|between))/iu;

/**
 * What a row says of getting in: `true`, `false`, or nothing at all where it says nothing. What it
 * states field by field counts first. A type can only say yes; the words “NOT handicap accessible”
 * say no, and then count before a type.
 */
export function accessFrom(
  stated: unknown,
  types: readonly string[],
  texts: readonly (string | undefined)[],
): Access | undefined {
  const says = (pattern: RegExp): boolean =>
    texts.some((text) => text !== undefined && pattern.test(text.slice(0, 4_000)));
  const yes = (type: string): true | undefined => (types.includes(type) ? true : undefined);
  const access = {
    stepFree: says(NO_STEP_FREE) ? false : yes('wheelchair'),
    toilet: yes('accessible-toilet'),
    hearingLoop: yes('hearing-loop'),
    signLanguage: yes('sign-language'),
    childcare: yes('babysitting'),
    parking: says(NO_PARKING) ? false : says(PARKING) ? true : undefined,
  } as const satisfies { readonly [K in keyof Required<Access>]: boolean | undefined };
  const known = (Object.keys(access) as (keyof Access)[])
    .map((field) => [field, statedAccess(stated, field) ?? access[field]] as const)
    .filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

const YES = /^(?:yes|true|y|1)$/iu;
const NO = /^(?:no|false|n|0)$/iu;

function statedAccess(stated: unknown, field: keyof Access): boolean | undefined {
  if (typeof stated !== 'object' || stated === null || !Object.hasOwn(stated, field)) {
    return undefined;
  }
  const value = (stated as Readonly<Record<string, unknown>>)[field];
  if (typeof value === 'boolean') return value;
  const word = asText(value).trim();
  return YES.test(word) ? true : NO.test(word) ? false : undefined;
}

/** The types without a claim of wheelchair access that the row’s own words deny: nobody travels for nothing. */
export function typesThatHold(
  types: readonly string[],
  access: Access | undefined,
  findings: Findings,
): readonly string[] {
  if (access?.stepFree !== false || !types.includes('wheelchair')) return types;
  findings.repair(
    'types-disagree',
    'types',
    'The types say wheelchair access, the notes say there is none; the type was left out.',
  );
  return types.filter((type) => type !== 'wheelchair');
}

/** The attendance with what is known of getting in, where people go there. */
export function withAccess(attendance: Attendance, access: Access | undefined): Attendance {
  if (access === undefined) return attendance;
  switch (attendance.kind) {
    case 'in-person':
    case 'hybrid':
      return { ...attendance, place: { ...attendance.place, access } };
    case 'online':
    case 'phone':
    case 'link-on-request':
    case 'closed-for-now':
    case 'unknown':
      return attendance;
  }
}
