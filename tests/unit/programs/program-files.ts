import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { programSchema, type Program } from '../../../src/programs/program.schema.ts';

const FOLDER = 'content/programs';

/** Every file of content/programs by its id, as the build reads it. */
export const PROGRAMS: ReadonlyMap<string, Program> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [
      file.replace(/\.yaml$/, ''),
      programSchema.parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
    ]),
);
