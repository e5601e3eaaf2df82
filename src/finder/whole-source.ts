import { batch } from '@preact/signals-core';
import type { WithDetails } from '../atlas/client/reader.ts';
import type { Listing } from '../meetings/listing.ts';
import { completedEntry } from './entry.ts';
import { searchableBy } from './searchable.ts';
import type { SourceContext } from './source.ts';

/** Reads a list that ships whole: first what rows need, then the rest. */
export async function readWhole(file: string, context: SourceContext): Promise<void> {
  const { reader, words, list, details, restart } = context;
  const index = await reader.index(file);
  if (index.kind === 'failed') {
    if (index.reason === 'renewed') restart();
    else list.value = index;
    return;
  }
  if (list.peek().kind !== 'ready') list.value = searchableBy(words).of(index.value);
  const rest = await reader.details(file);
  if (rest.kind === 'ready') complete(index.value, rest.value, context);
  else if (rest.reason === 'renewed') restart();
  else details.value = rest;
}

const complete = (
  listings: readonly Listing[],
  rest: WithDetails,
  { list, details, query }: SourceContext,
): void => {
  const ownIds = new Map(listings.map(({ id }, row) => [id, rest.listings[row]?.id ?? id]));
  const ownId = (id: string): string => ownIds.get(id) ?? id;
  batch(() => {
    const shown = list.peek();
    if (shown.kind === 'ready') {
      const entries = shown.entries.map((entry, row) => completedEntry(entry, rest.listings[row]));
      list.value = { ...shown, entries };
    }
    details.value = {
      kind: 'ready',
      byId: new Map(rest.details.map((each, row) => [rest.listings[row]?.id ?? '', each])),
    };
    // What stood in for an id until now gives way to the id itself.
    const { meeting, kept } = query.peek();
    query.value = { ...query.peek(), meeting: ownId(meeting), kept: kept.map(ownId) };
  });
};
