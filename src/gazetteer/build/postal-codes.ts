import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Point } from '../../geo/point.ts';
import type { PostalCode } from '../format.ts';
import { postalUnit } from '../postal-unit.ts';
import type { MeetingSpot } from './meeting-spots.ts';

/** Raised when a configured file of postal codes cannot be used; says which line, and what it should hold. */
export class PostalFileError extends Error {
  override readonly name = 'PostalFileError';
}

/** Postal codes by country (ISO 3166-1 alpha-2), in ascending order. */
export type PostalCodes = ReadonlyMap<string, readonly PostalCode[]>;

/**
 * All postal codes that can be had: those of the operator’s GeoNames files; for other countries the
 * meetings’ own; for the United States a list of them all.
 */
export function postalCodes(spots: readonly MeetingSpot[], files: readonly string[]): PostalCodes {
  const points = new Map<string, Map<string, Point[]>>();
  const add = (country: string, text: string, point: Point): void => {
    const unit = postalUnit(country, text);
    if (unit === undefined) return;
    const ofCountry = points.get(country) ?? new Map<string, Point[]>();
    points.set(country, ofCountry);
    const ofUnit = ofCountry.get(unit);
    if (ofUnit === undefined) ofCountry.set(unit, [point]);
    else ofUnit.push(point);
  };
  for (const { postalCode, country, point } of spots) {
    if (postalCode !== undefined && country !== undefined) add(country, postalCode, point);
  }
  const better = new Map<string, Map<string, Point[]>>();
  const instead = (rows: readonly GeoNamesRow[]): void => {
    for (const country of new Set(rows.map((row) => row.country))) {
      better.set(country, points.get(country) ?? new Map<string, Point[]>());
      points.delete(country);
    }
    for (const { country, code, point } of rows) add(country, code, point);
  };
  if (spots.some(({ country }) => country === 'US')) instead(americanCodes());
  for (const file of files) instead(geoNamesRows(file, readFileSync(file, 'utf8')));
  // What only a meeting’s address knows is kept.
  for (const [country, ofCountry] of better) {
    const known = points.get(country);
    for (const [unit, all] of ofCountry) if (known?.has(unit) === false) known.set(unit, all);
  }
  return new Map(
    [...points].map(([country, ofCountry]) => [
      country,
      [...ofCountry]
        .map(([code, all]) => ({ code, point: middleOne(all) }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
    ]),
  );
}

/** The point in the middle of each coordinate: one wrong address does not move it. */
const middleOne = (points: readonly Point[]): Point => {
  const middle = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  return { lat: middle(points.map(({ lat }) => lat)), lon: middle(points.map(({ lon }) => lon)) };
};

type GeoNamesRow = { readonly country: string; readonly code: string; readonly point: Point };

type ZipCode = { readonly zip: string; readonly latitude: number; readonly longitude: number };

/** The US part of the package `zipcodes`; codes of military post offices have no point and are left out. */
const americanCodes = (): readonly GeoNamesRow[] => {
  const { codes } = createRequire(import.meta.url)('zipcodes/lib/codes.js') as {
    readonly codes: Readonly<Record<string, ZipCode>>;
  };
  return Object.values(codes)
    .filter(({ latitude, longitude }) => latitude !== 0 && longitude !== 0)
    .map(({ zip, latitude, longitude }) => ({
      country: 'US',
      code: zip,
      point: { lat: latitude, lon: longitude },
    }));
};

/** Rows of a GeoNames postal file: https://download.geonames.org/export/zip/readme.txt. @throws {PostalFileError} */
export function geoNamesRows(file: string, text: string): readonly GeoNamesRow[] {
  const rows: GeoNamesRow[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const columns = line.split('\t');
    const [country = '', code = ''] = columns;
    const point = { lat: Number(columns[9]), lon: Number(columns[10]) };
    const isUsable =
      /^[A-Z]{2}$/.test(country) &&
      code !== '' &&
      Math.abs(point.lat) <= 90 &&
      Math.abs(point.lon) <= 180;
    if (!isUsable) {
      throw new PostalFileError(
        [
          `postalCodeFiles: ${file}, line ${at + 1} cannot be used.`,
          `  found:    ${line.slice(0, 120)}`,
          '  expected: a line of a GeoNames postal file (unpacked): country, code, place and so on, with latitude and longitude as its tenth and eleventh column, parted by tabs',
        ].join('\n'),
      );
    }
    rows.push({ country, code, point });
  }
  return rows;
}
