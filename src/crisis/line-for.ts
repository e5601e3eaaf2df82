import type { CrisisCountry, CrisisLine, EmergencyNumber, LineKind } from './crisis.schema.ts';

/** What a person may be looking for. `drugs` means drugs, alcohol or both. */
export type CrisisNeed = 'crisis' | 'drugs' | 'family';

/** The kinds that meet each need, the best fit first; a line must have every kind of a set. */
const FITS: Readonly<Record<CrisisNeed, readonly (readonly LineKind[])[]>> = {
  crisis: [['crisis'], ['mental-health']],
  drugs: [['drugs', 'alcohol'], ['drugs'], ['alcohol']],
  family: [['family']],
};

const canBeRung = ({ numbers, text }: CrisisLine): boolean =>
  numbers.length > 0 || text !== undefined;

/** Local lines are never offered to a whole country; one that is “mainly” for a part is, after the others. */
const reaches: readonly ((line: CrisisLine) => boolean)[] = [
  (line) => line.region === undefined && canBeRung(line),
  (line) => line.region?.extent === 'mainly' && canBeRung(line),
  (line) => line.region === undefined,
];

/**
 * The line to offer a whole country for a need: first what can be called or texted, then what is
 * only a website. Nothing when the country has no verified line beyond local ones.
 */
export function lineFor(country: CrisisCountry, need: CrisisNeed): CrisisLine | undefined {
  for (const reach of reaches) {
    for (const kinds of FITS[need]) {
      const fitting = country.lines.find(
        (line) => reach(line) && kinds.every((kind) => line.kinds.includes(kind)),
      );
      if (fitting !== undefined) return fitting;
    }
  }
  return undefined;
}

/**
 * The line of `lineFor`, and beside it the first for speakers of another language, where a country
 * runs one line for each language.
 */
export function linesFor(country: CrisisCountry, need: CrisisNeed): readonly CrisisLine[] {
  const first = lineFor(country, need);
  if (first === undefined) return [];
  const other = country.lines.find(
    (line) =>
      line.region === undefined &&
      canBeRung(line) &&
      line.kinds.some((kind) => first.kinds.includes(kind) && FITS[need].flat().includes(kind)) &&
      line.languages.length > 0 &&
      first.languages.length > 0 &&
      !line.languages.some((language) => first.languages.includes(language)),
  );
  return other === undefined ? [first] : [first, other];
}

/** The verified numbers for danger to life; the police’s own number does not count as one. */
export function emergencyFor(country: CrisisCountry): readonly EmergencyNumber[] {
  return country.emergency.filter(({ serves }) => serves !== 'police');
}
