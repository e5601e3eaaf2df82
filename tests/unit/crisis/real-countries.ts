import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { crisisSchema, type CrisisCountry } from '../../../src/crisis/crisis.schema.ts';

const FOLDER = 'content/crisis';

/** Every file of content/crisis, read as the site reads it, by country code. */
export const realCountries: ReadonlyMap<string, CrisisCountry> = new Map(
  readdirSync(FOLDER).map((file) => [
    file.replace(/\.yaml$/, ''),
    crisisSchema.parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
  ]),
);

/** One country of content/crisis; throws when there is no such file. */
export function realCountry(code: string): CrisisCountry {
  const country = realCountries.get(code);
  if (country === undefined) throw new Error(`content/crisis/${code}.yaml does not exist`);
  return country;
}
