import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { OverviewSpot } from '../atlas/client/pieces.ts';
import type { AtlasReader, Loaded } from '../atlas/client/reader.ts';
import type { Listing } from '../meetings/listing.ts';
import { timedEntries, type Vocabulary } from './entry.ts';
import { matched, type Origin } from './match.ts';
import { isLong } from './paced.ts';
import type { Lookup, NamedPlace, Places } from './places.ts';
import type { Position } from './position.ts';
import { asksTheSame, changed, type Query } from './query.ts';
import { ranked, type Ranked } from './rank.ts';
import { soonRows } from './start-window.ts';
import type {
  Answering,
  Coverage,
  DetailsState,
  Fate,
  ListState,
  PiecesSource,
  Results,
  SourceContext,
} from './source.ts';
import { clockAt, type Clock } from './timing.ts';
import { townNamed } from './towns.ts';
import { readWhole } from './whole-source.ts';

export type { Coverage, DetailsState, ListState, Ready, Results } from './source.ts';

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
  /** How much of the list has been searched. */
  readonly coverage: ReadonlySignal<Coverage>;
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
  /** Whether all that another query is about is loaded, so that its answer can be counted. */
  readonly canCount: (query: Query) => boolean;
  readonly listingOf: (id: string) => Listing | undefined;
  /** In a list in cells: what became of meetings that were looked up by their ids and are not there. */
  readonly sought: ReadonlySignal<ReadonlyMap<string, Fate>>;
  /** Whether the open meeting is not known yet, but may be among what is still to arrive. */
  readonly isLooking: ReadonlySignal<boolean>;
  readonly ask: (change: Partial<Query>) => void;
  readonly tick: (now: number) => void;
  /** Begins to read the list, or tries again what did not arrive. */
  readonly load: () => Promise<void>;
  /** Looks a day further ahead for what can be joined from afar, where not all of it is loaded. */
  readonly further: () => void;
  /** How many meetings are held where, roughly; absent where the whole list is loaded anyway. */
  readonly overview: () => Promise<Loaded<readonly OverviewSpot[]>> | undefined;
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
  const coverage = signal<Coverage>({ kind: 'whole' });
  const sought = signal<ReadonlyMap<string, Fate>>(new Map());

  const answering = signal(plainly);
  const entries = computed(() =>
    list.value.kind === 'ready'
      ? answering.value.timed(list.value.entries, clock.value)
      : undefined,
  );
  /** Opening a meeting or the map asks nothing new, so the answer stays. */
  let lastAsked = options.query;
  const asked = computed(() => {
    if (!asksTheSame(lastAsked, query.value)) lastAsked = query.value;
    return lastAsked;
  });
  const lookup = (key: string): Lookup => {
    if (key === '') return { kind: 'unknown' };
    if (isInPieces.value) return found(options.places?.lookup(key)) ?? ownTown(key);
    if (list.value.kind !== 'ready') return { kind: 'looking' };
    const own = ownTown(key);
    return own.kind === 'known' ? own : (options.places?.lookup(key) ?? own);
  };
  /** In pieces, the towns of what is loaded would shift as more arrives: they only help out. */
  const isInPieces = computed(() => coverage.value.kind !== 'whole');
  const found = (looked: Lookup | undefined): Lookup | undefined =>
    looked?.kind === 'unknown' ? undefined : looked;
  const ownTown = (key: string): Lookup => {
    const towns = list.value.kind === 'ready' ? list.value.towns : [];
    const place = towns.find((town) => town.key === key);
    return place === undefined ? { kind: 'unknown' } : { kind: 'known', place };
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
    if (place === undefined) return undefined;
    const towns = list.value.kind === 'ready' ? list.value.towns : [];
    return { point: place.point, town: townNamed(towns, place)?.key };
  };
  const answer = (wanted: Query): Results | undefined => {
    if (entries.value === undefined) return undefined;
    return answering.value.answered(entries.value, wanted, originFor(wanted), clock.value.now);
  };
  const byId = computed(
    () =>
      new Map(
        list.value.kind === 'ready'
          ? [...(list.value.beside ?? []), ...list.value.entries.map(({ listing }) => listing)].map(
              (listing) => [listing.id, listing],
            )
          : [],
      ),
  );

  const origin = computed(() => originFor(query.value));
  const context: SourceContext = {
    ...{ reader: options.reader, words: options.words },
    ...{ query, clock, origin, list, details, coverage, sought },
    isPlaceSought: computed(() => lookup(query.value.place).kind === 'looking'),
    rowsOf: (wanted) => answer(wanted)?.rows.length ?? 0,
    restart: () => {
      // A site that was renewed has a list: the current one. Once is enough.
      if (hasRestarted) return;
      hasRestarted = true;
      pieces?.stop();
      pieces = undefined;
      list.value = { kind: 'loading' };
      void load();
    },
  };
  let hasRestarted = false;
  let pieces: PiecesSource | undefined;

  const load = async (): Promise<void> => {
    if (pieces !== undefined) {
      pieces.retry();
      return;
    }
    if (list.peek().kind === 'failed') list.value = { kind: 'loading' };
    if (details.peek().kind === 'failed') details.value = { kind: 'loading' };
    const manifest = await options.reader.manifest();
    if (manifest.kind === 'failed') {
      list.value = manifest;
      return;
    }
    if (manifest.value.kind === 'whole') {
      coverage.value = { kind: 'whole' };
      await readWhole(manifest.value.file, context);
      if (!isLong({ list, coverage })) return;
    }
    const forLong = await import('./pieces-source.ts').catch(() => undefined);
    if (forLong !== undefined) answering.value = forLong.answering();
    if (manifest.value.kind === 'whole') return;
    if (forLong === undefined) {
      list.value = { kind: 'failed', reason: 'unreachable' };
      return;
    }
    const ofAll = manifest.value.meetings;
    coverage.value = { kind: 'afar', isLoading: true, isIncomplete: false, ofAll };
    pieces = forLong.piecesSource(manifest.value, context);
  };

  return {
    list,
    details,
    coverage,
    sought,
    query,
    clock,
    position,
    lookup: computed(() => lookup(query.value.place)),
    town: computed(() => placeOf(query.value.place)),
    origin,
    results: computed(() => answer(asked.value)),
    resultsOf: (wanted) => answer(wanted) ?? { rows: [], underWay: [] },
    canCount: (wanted) => pieces?.holds(wanted, originFor(wanted)) ?? true,
    listingOf: (id) => byId.value.get(id),
    isLooking: computed(
      () =>
        !byId.value.has(query.value.meeting) &&
        (isInPieces.value
          ? sought.value.get(query.value.meeting) !== 'gone'
          : details.value.kind !== 'ready'),
    ),
    ask: (change) => {
      query.value = changed(query.value, change);
      // Why it is not known where the visitor is matters no more once a place is named.
      if (position.value.kind !== 'known' && change.place) position.value = { kind: 'unasked' };
    },
    tick: (now) => {
      clock.value = clockAt(now, options.zone);
    },
    load,
    further: () => pieces?.further(),
    overview: () => pieces?.overview(),
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

/** Looks at every meeting in turn: the quickest for a short list, and for the first answer. */
const plainly: Answering = {
  timed: timedEntries,
  answered: (entries, query, origin, now) => {
    const { matches, counts } = matched(entries, query, origin, now);
    const { rows, underWay } = ranked(matches, origin === undefined ? 'soonest' : query.sort, now);
    return { rows: soonRows(rows, query, now), underWay, counts };
  },
};
