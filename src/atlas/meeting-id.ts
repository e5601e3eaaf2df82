import { folded } from '../text/folded.ts';

/** Stand for a part of an id that follows from the name. Neither occurs in ids. */
const MARKS = ['~', '*'] as const;

/** What lists commonly make of a name, by mark: folded, or with its letters as they are. */
const predictions = (name: string): readonly string[] => [
  folded(name).replaceAll(' ', '-'),
  name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, ''),
];

/** The id with a mark in place of the part that follows from the name, so that only what differs is written down. */
export function shortenedId(id: string, name: string): string {
  return predictions(name).reduce((shortest, predicted, at) => {
    const shortened = predicted === '' ? id : id.replace(predicted, MARKS[at] ?? '');
    return shortened.length < shortest.length ? shortened : shortest;
  }, id);
}

/** The whole id again. */
export function wholeId(shortened: string, name: string): string {
  const at = MARKS.findIndex((mark) => shortened.includes(mark));
  const mark = MARKS[at];
  return mark === undefined
    ? shortened
    : shortened.replace(mark, () => predictions(name)[at] ?? '');
}

/**
 * What stands in for an id until the details bring it: the file and the row in it. It never stands for
 * another meeting, since a file of other content has another name.
 */
export function provisionalId(file: string, row: number): string {
  return `~${file}-${row}`;
}
