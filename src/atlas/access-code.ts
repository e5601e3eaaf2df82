import type { ListedAccess } from '../meetings/listing.ts';

/** The digits of the number, from the lowest; new ones go to the end. */
const FIELDS = [
  'stepFree',
  'toilet',
  'hearingLoop',
  'signLanguage',
  'childcare',
  'parking',
  'transit',
] as const satisfies readonly (keyof ListedAccess)[];

/** What is known of getting in as one number in base three: each field a digit, 0 unknown, 1 no, 2 yes. */
export function accessCode(access: ListedAccess | undefined): number {
  return FIELDS.reduceRight((code, field) => {
    const known = access?.[field];
    return code * 3 + (known === undefined ? 0 : known ? 2 : 1);
  }, 0);
}

/** What the number says; absent when it says nothing. */
export function accessOf(code: number): ListedAccess | undefined {
  if (code === 0) return undefined;
  const digits = FIELDS.map((field, at) => [field, Math.floor(code / 3 ** at) % 3] as const);
  return Object.fromEntries(
    digits.filter(([, digit]) => digit > 0).map(([field, digit]) => [field, digit === 2]),
  );
}
