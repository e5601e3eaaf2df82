import type { Point } from '../../geo/point.ts';
import { asText } from './plain-text.ts';

/** Nobody meets beyond these latitudes; a “latitude” there is a longitude in the wrong column. */
const SOUTHERNMOST = -60;
const NORTHERNMOST = 80;

/** What a row’s coordinates come to. `box` stands for an area and is given by its middle. */
export type PointRead =
  | { readonly kind: 'none' }
  | { readonly kind: 'point' | 'box'; readonly point: Point }
  | { readonly kind: 'unusable'; readonly reason: string; readonly found: string };

/** Reads `latitude` and `longitude`, or `coordinates` (“lat,lng”, or a box of four numbers). */
export function pointFrom(latitude: unknown, longitude: unknown, coordinates: unknown): PointRead {
  const numbers = numbersIn(coordinates);
  if (numbers.length === 4) {
    const [a, b, c, d] = numbers as [number, number, number, number];
    const middle = checked((a + c) / 2, (b + d) / 2, asText(coordinates));
    return middle.kind === 'point' ? { ...middle, kind: 'box' } : middle;
  }
  const lat = asText(latitude).trim();
  const lon = asText(longitude).trim();
  if (lat === '' && lon === '') {
    const [first, second] = numbers;
    if (numbers.length === 2 && first !== undefined && second !== undefined) {
      return checked(first, second, asText(coordinates));
    }
    return { kind: 'none' };
  }
  const inOneCell = lon === '' ? numbersIn(lat) : [];
  const [first, second] = inOneCell.length === 2 ? inOneCell : [numberOf(lat), numberOf(lon)];
  const found = [lat, lon].filter((part) => part !== '').join(', ');
  if (lat !== '' && lon !== '' && (first === undefined || second === undefined)) {
    return { kind: 'unusable', found, reason: 'The coordinates are not two numbers.' };
  }
  if (first === undefined || second === undefined) {
    return { kind: 'unusable', found, reason: 'Only one of latitude and longitude is given.' };
  }
  return checked(first, second, found);
}

function checked(lat: number, lon: number, found: string): PointRead {
  const unusable = (reason: string): PointRead => ({ kind: 'unusable', reason, found });
  if (Math.abs(lat) < 1e-6 && Math.abs(lon) < 1e-6) {
    return unusable('The point 0, 0 lies in the ocean off Africa.');
  }
  if (Math.abs(lon) > 180 || Math.abs(lat) > 180) {
    return unusable('The coordinates are beyond the earth’s; a decimal point may be missing.');
  }
  if (lat < SOUTHERNMOST || lat > NORTHERNMOST) {
    return unusable('The latitude lies near a pole; latitude and longitude may be swapped.');
  }
  return { kind: 'point', point: { lat: rounded(lat), lon: rounded(lon) } };
}

/** Six decimals are a tenth of a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/iu;

const numberOf = (text: string): number | undefined => {
  const tidy = text.replaceAll('−', '-').trim();
  if (tidy.length > 80 || !NUMBER.test(tidy)) return undefined;
  return Number(tidy.replace(',', '.'));
};

function numbersIn(value: unknown): readonly number[] {
  const parts: readonly unknown[] = Array.isArray(value)
    ? (value as unknown[]).slice(0, 8)
    : asText(value)
        .slice(0, 300)
        // Where a semicolon parts the two, commas are decimal points.
        .split(/;/.test(asText(value).slice(0, 300)) ? /;/u : /[,\s]+/u);
  const texts = parts.map((part) => asText(part).trim()).filter((part) => part !== '');
  const numbers = texts.flatMap((part) => numberOf(part) ?? []);
  return numbers.length === texts.length ? numbers : [];
}
