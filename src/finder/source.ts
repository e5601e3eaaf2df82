import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { AtlasReader, Loaded } from '../atlas/client/reader.ts';
import type { OverviewSpot } from '../atlas/client/pieces.ts';
import type { Listing, ListingDetails } from '../meetings/listing.ts';
import type { Entry, TimedEntry, Vocabulary } from './entry.ts';
import type { Counts, Origin } from './match.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';
import type { Clock } from './timing.ts';
import type { Town } from './towns.ts';

export type Failed = Extract<Loaded<unknown>, { kind: 'failed' }>;

/** The list, or what is loaded of it, searchable. */
export type Ready = {
  readonly kind: 'ready';
  readonly entries: readonly Entry[];
  readonly towns: readonly Town[];
  /** Known for the sake of a meeting that the address names, and no part of the answer. */
  readonly beside?: readonly Listing[];
};

export type ListState = { readonly kind: 'loading' } | Failed | Ready;

export type DetailsState =
  | { readonly kind: 'loading' }
  | Failed
  | { readonly kind: 'ready'; readonly byId: ReadonlyMap<string, ListingDetails> };

/** How much of the list has been searched. */
export type Coverage =
  | { readonly kind: 'whole' }
  | ({
      readonly isLoading: boolean;
      /** Some file did not arrive: what is shown may not be all. */
      readonly isIncomplete: boolean;
      /** Meetings of the whole list. */
      readonly ofAll: number;
    } & (
      | { readonly kind: 'near'; readonly km: number }
      | { readonly kind: 'area' }
      /** What can be joined from afar, up to an instant (epoch ms), or all that was asked for. */
      | {
          readonly kind: 'afar';
          readonly until?: number | undefined;
          /** Whether what is held nobody knows where was searched too. */
          readonly hasPlaceless?: boolean;
        }
    ));

/** A meeting that was looked up in vain: no file has it, or the one that may have it did not arrive. */
export type Fate = 'gone' | 'missing';

export type Results = Ranked & { readonly counts: Counts };

/** How entries are timed, and queries answered. */
export type Answering = {
  readonly timed: (entries: readonly Entry[], clock: Clock) => readonly TimedEntry[];
  /** What answers a query, in order, with what each option would give; `now` in epoch milliseconds. */
  readonly answered: (
    entries: readonly TimedEntry[],
    query: Query,
    origin: Origin | undefined,
    now: number,
  ) => Results;
};

/** What a source of listings reads and fills. */
export type SourceContext = {
  readonly reader: AtlasReader;
  readonly words: Vocabulary;
  readonly query: Signal<Query>;
  readonly clock: ReadonlySignal<Clock>;
  readonly origin: ReadonlySignal<Origin | undefined>;
  /** Whether the place asked for is still being looked up. */
  readonly isPlaceSought: ReadonlySignal<boolean>;
  readonly rowsOf: (query: Query) => number;
  readonly list: Signal<ListState>;
  readonly details: Signal<DetailsState>;
  readonly coverage: Signal<Coverage>;
  /** What became of meetings that were looked up by their ids and are not there. */
  readonly sought: Signal<ReadonlyMap<string, Fate>>;
  /** The site was renewed: everything is read anew. */
  readonly restart: () => void;
};

/** What can be asked of a list in cells. */
export type PiecesSource = {
  /** Tries again what did not arrive. */
  readonly retry: () => void;
  /** Looks a day further ahead. */
  readonly further: () => void;
  readonly overview: () => Promise<Loaded<readonly OverviewSpot[]>>;
  /** Whether all that would be read for a query around `origin` is loaded and shown. */
  readonly holds: (query: Query, origin: Origin | undefined) => boolean;
  readonly stop: () => void;
};
