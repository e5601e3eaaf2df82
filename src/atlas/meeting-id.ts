import { folded } from '../text/folded.ts';

/**
 * What lists commonly make of a name for an id: folded, or with its letters as they are. Each has a mark that
 * stands for it in an id; neither mark occurs in ids.
 */
const PREDICTIONS: Readonly<Record<string, (name: string) => string>> = {
  '~': (name) => folded(name).replaceAll(' ', '-'),
  '*': (name) => name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, ''),
};

/** The id with a mark in place of the part that follows from the name, so that only what differs is written down. */
export function shortenedId(id: string, name: string): string {
  return Object.entries(PREDICTIONS).reduce((shortest, [mark, predict]) => {
    const predicted = predict(name);
    const shortened = predicted === '' ? id : id.replace(predicted, mark);
    return shortened.length < shortest.length ? shortened : shortest;
  }, id);
}

/** The whole id again. */
export function wholeId(shortened: string, name: string): string {
  return shortened.replace(/[~*]/, (mark) => PREDICTIONS[mark]?.(name) ?? '');
}

/**
 * What stands in for an id until the details bring it: the file and the row in it. It never stands for
 * another meeting, since a file of other content has another name.
 */
export function provisionalId(file: string, row: number): string {
  return `~${file}-${row}`;
}
