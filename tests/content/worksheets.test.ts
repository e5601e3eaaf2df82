import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { worksheetSchema } from '../../src/components/worksheet.schema.ts';
import { shortCitation } from '../../src/components/short-citation.ts';
import { boldPieces } from '../../src/components/bold-pieces.ts';
import { articleFiles } from './article-file.ts';

const FOLDER = 'content/worksheets/en';
const sheets = readdirSync(FOLDER).map((file) => ({
  file,
  sheet: worksheetSchema.parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
}));

test('there are sheets for a first meeting, an urge, one’s people, limits and a bad day', () => {
  expect(sheets.map(({ file }) => file)).toEqual([
    'boundary-planner.yaml',
    'first-meeting.yaml',
    'staying-well-plan.yaml',
    'support-circle.yaml',
    'urge-plan.yaml',
  ]);
});

test('every sheet is led to by articles that exist', () => {
  const paths = articleFiles().map(({ slug, article }) => `/articles/${article.topic}/${slug}/`);
  const lost = sheets.flatMap(({ sheet }) =>
    sheet.articles.filter((path) => !paths.includes(path)),
  );
  expect(lost).toEqual([]);
});

test('what a sheet says of research names its source', () => {
  const known = Object.keys(parse(readFileSync('content/references.yaml', 'utf8')) as object);
  const notes = sheets.flatMap(({ sheet }) => sheet.notes);
  const REPORTS = /\b(?:stud(?:y|ies)|review|trials|\d+ (?:students|people))\b/i;
  expect(notes.filter(({ words, sources }) => REPORTS.test(words) && sources.length === 0)).toEqual(
    [],
  );
  expect(notes.flatMap(({ sources }) => sources).filter((id) => !known.includes(id))).toEqual([]);
});

test('a citation is cut to its first author and its year', () => {
  expect(shortCitation('Bowen S, Marlatt A (2009). “Surfing the urge.” PAB 23.')).toBe(
    'Bowen S et al. (2009)',
  );
  expect(shortCitation('Kretchman D (2025). “HALT.”')).toBe('Kretchman D (2025)');
  expect(shortCitation('A page without a year')).toBe('A page without a year');
});

test('words between two pairs of stars are bold', () => {
  expect(boldPieces('I have **not** stopped.')).toEqual([
    { text: 'I have ', isBold: false },
    { text: 'not', isBold: true },
    { text: ' stopped.', isBold: false },
  ]);
});
