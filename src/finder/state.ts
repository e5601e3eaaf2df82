import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { AtlasReader, Loaded, WithDetails } from '../atlas/client/reader.ts';
import type { Listing, ListingDetails } from '../meetings/listing.ts';
import { completedEntry, entryOf, timedEntries, type Entry, type Vocabulary } from './entry.ts';
import { matched, type Counts, type Origin } from './match.ts';
import type { Lookup, NamedPlace, Places } from './places.ts';
import type { Position } from './position.ts';
import { asksTheSame, changed, type Query } from './query.ts';
import { ranked, type Ranked } from './rank.ts';
import { soonRows } from './start-window.ts';
import { clockAt, type Clock } from './timing.ts';
import { townNamed, townsOf, type Town } from './towns.ts';

/** The list, searchable. */
export type Ready = {
  readonly kind: 'ready';
  readonly entries: readonly Entry[];
  readonly towns: readonly Town[];
};

export type ListState =
  { readonly kind: 'loading' } | Extract<Loaded<unknown>, { kind: 'failed' }> | Ready;

export type DetailsState =
  | { readonly kind: 'loading' }
  | Extract<Loaded<unknown>, { kind: 'failed' }>
  | { readonly kind: 'ready'; readonly byId: ReadonlyMap<string, ListingDetails> };

export type Results = Ranked & { readonly counts: Counts };

export type FinderOptions = {
  readonly reader: AtlasReader;
  readonly query: Query;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The visitor’s IANA zone. */
  readonly zone: string;
  readonly words: Vocabulary;
  readonly askPosition: () => Promise<Position>;
  /** Places beyond the list’s own towns; without it there are none. */
  readonly places?: Places | undefined;
};

/** The finder’s state, and all that can happen to it. */
export type Finder = {
  readonly list: ReadonlySignal<ListState>;
  readonly details: ReadonlySignal<DetailsState>;
  readonly query: ReadonlySignal<Query>;
  readonly clock: ReadonlySignal<Clock>;
  readonly position: ReadonlySignal<Position>;
  readonly origin: ReadonlySignal<Origin | undefined>;
  /** What is known of the place asked for: a town of the list, else one of `places`. */
  readonly lookup: ReadonlySignal<Lookup>;
  readonly town: ReadonlySignal<NamedPlace | undefined>;
  /** Absent until the list is there. */
  readonly results: ReadonlySignal<Results | undefined>;
  /** What another query would give, in order. */
  readonly resultsOf: (query: Query) => Ranked;
  readonly listingOf: (id: string) => Listing | undefined;
  /** Whether the open meeting is not known yet, but may be among what is still to arrive. */
  readonly isLooking: ReadonlySignal<boolean>;
  readonly ask: (change: Partial<Query>) => void;
  readonly tick: (now: number) => void;
  readonly load: () => Promise<void>;
  /** Asks where the visitor is, and sorts by nearness once that is known. */
  readonly locate: () => Promise<void>;
};

/** A finder that has not loaded anything yet; `load()` starts it. */
export function createFinder(options: FinderOptions): Finder {
  const list = signal<ListState>({ kind: 'loading' });
  const details = signal<DetailsState>({ kind: 'loading' });
  const query = signal(options.query);
  const clock = signal(clockAt(options.now, options.zone));
  const position = signal<Position>({ kind: 'unasked' });

  const entries = computed(() =>
    list.value.kind === 'ready' ? timedEntries(list.value.entries, clock.value) : undefined,
  );
  /** Opening a meeting or the map asks nothing new, so the answer stays. */
  let lastAsked = options.query;
  const asked = computed(() => {
    if (!asksTheSame(lastAsked, query.value)) lastAsked = query.value;
    return lastAsked;
  });
  const lookup = (key: string): Lookup => {
    if (key === '') return { kind: 'unknown' };
    if (list.value.kind !== 'ready') return { kind: 'looking' };
    const own = list.value.towns.find((town) => town.key === key);
    if (own !== undefined) return { kind: 'known', place: own };
    return options.places?.lookup(key) ?? { kind: 'unknown' };
  };
  const placeOf = (key: string): NamedPlace | undefined => {
    const found = lookup(key);
    return found.kind === 'known' ? found.place : undefined;
  };
  const originFor = (wanted: Query): Origin | undefined => {
    if (wanted.nearMe) {
      return position.value.kind === 'known' ? { point: position.value.point } : undefined;
    }
    const place = placeOf(wanted.place);
    if (place === undefined || list.value.kind !== 'ready') return undefined;
    return { point: place.point, town: townNamed(list.value.towns, place)?.key };
  };
  const answer = (wanted: Query): Results | undefined => {
    if (entries.value === undefined) return undefined;
    const origin = originFor(wanted);
    const { matches, counts } = matched(entries.value, wanted, origin, clock.value.now);
    const sort = origin === undefined ? 'soonest' : wanted.sort;
    const { rows, underWay } = ranked(matches, sort);
    return { rows: soonRows(rows, wanted, clock.value.now), underWay, counts };
  };
  const byId = computed(
    () =>
      new Map(
        list.value.kind === 'ready'
          ? list.value.entries.map(({ listing }) => [listing.id, listing])
          : [],
      ),
  );

  const load = async (isAgain = false): Promise<void> => {
    const { reader, words } = options;
    if (list.peek().kind !== 'ready') list.value = { kind: 'loading' };
    if (details.peek().kind === 'failed') details.value = { kind: 'loading' };
    const whole = await wholeList(reader);
    if (whole.kind === 'failed') {
      // A site that was renewed meanwhile has a list: the current one.
      if (whole.reason === 'renewed' && !isAgain) return load(true);
      list.value = whole;
      return;
    }
    const { file, listings } = whole.value;
    if (fileShown !== file) list.value = searchable(listings, words);
    fileShown = file;
    const rest = await reader.details(file);
    if (rest.kind === 'failed') {
      if (rest.reason === 'renewed' && !isAgain) return load(true);
      details.value = rest;
      return;
    }
    complete(listings, rest.value);
  };
  let fileShown = '';

  const complete = (listings: readonly Listing[], rest: WithDetails): void => {
    const open = query.peek().meeting;
    const opened = rest.listings[listings.findIndex(({ id }) => id === open)];
    batch(() => {
      const shown = list.peek();
      if (shown.kind === 'ready') {
        const entries = shown.entries.map((entry, row) =>
          completedEntry(entry, rest.listings[row]),
        );
        list.value = { ...shown, entries };
      }
      details.value = {
        kind: 'ready',
        byId: new Map(rest.details.map((each, row) => [rest.listings[row]?.id ?? '', each])),
      };
      // What stood in for its id until now gives way to the id itself.
      if (opened !== undefined) query.value = { ...query.peek(), meeting: opened.id };
    });
  };

  return {
    list,
    details,
    query,
    clock,
    position,
    lookup: computed(() => lookup(query.value.place)),
    town: computed(() => placeOf(query.value.place)),
    origin: computed(() => originFor(query.value)),
    results: computed(() => answer(asked.value)),
    resultsOf: (wanted) => answer(wanted) ?? { rows: [], underWay: [] },
    listingOf: (id) => byId.value.get(id),
    isLooking: computed(
      () => details.value.kind !== 'ready' && !byId.value.has(query.value.meeting),
    ),
    ask: (change) => {
      query.value = changed(query.value, change);
    },
    tick: (now) => {
      clock.value = clockAt(now, options.zone);
    },
    load: () => load(),
    locate: async () => {
      position.value = { kind: 'asking' };
      const found = await options.askPosition();
      batch(() => {
        position.value = found;
        if (found.kind === 'known') {
          query.value = changed(query.value, { nearMe: true, place: '', sort: 'nearest' });
        }
      });
    },
  };
}

type Whole = { readonly file: string; readonly listings: readonly Listing[] };

/** The list of a site that ships it whole. */
const wholeList = async (reader: AtlasReader): Promise<Loaded<Whole>> => {
  const manifest = await reader.manifest();
  if (manifest.kind === 'failed') return manifest;
  if (manifest.value.kind !== 'whole') return { kind: 'failed', reason: 'unusable' };
  const { file } = manifest.value;
  const index = await reader.index(file);
  return index.kind === 'failed'
    ? index
    : { kind: 'ready', value: { file, listings: index.value } };
};

const searchable = (listings: readonly Listing[], words: Vocabulary): Ready => {
  const { towns, townOf } = townsOf(listings);
  return {
    kind: 'ready',
    towns,
    entries: listings.map((listing) => entryOf(listing, townOf(listing), words)),
  };
};
