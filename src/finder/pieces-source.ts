import { computed, effect, signal, untracked } from '@preact/signals-core';
import { distinct, overviewOf, piecesOf, type Piece } from '../atlas/client/pieces.ts';
import type { CellsManifest, Loaded } from '../atlas/client/reader.ts';
import type { Listing, ListingDetails } from '../meetings/listing.ts';
import { isCounted, placelessIn, ringsOf } from './goal-pieces.ts';
import { FIRST_HOURS, goalOf, HOURS_PER_WEEK, isSameGoal, type Goal } from './goal.ts';
import { asksTheSame, WIDER_KM } from './query.ts';
import { searchableBy } from './searchable.ts';
import { soughtMeetings } from './sought-meetings.ts';
import type { ListState, PiecesSource, Ready, SourceContext } from './source.ts';

export { answering } from './answer.ts';

/** With fewer rows than this, it is looked further ahead unasked, up to a day. */
const FEW_ROWS = 20;
const HOURS_UNASKED = 24;
/** Beyond this it is not searched unasked. */
const WIDEST_UNASKED_KM = 400;

/** Reads a list in cells: what the query is about, from its middle outward, anew whenever it asks elsewhere. */
export function piecesSource(manifest: CellsManifest, context: SourceContext): PiecesSource {
  const { reader, query, clock, origin, list, details, coverage } = context;
  const pieces = piecesOf(manifest);
  const searchable = searchableBy(context.words);
  const loaded = new Map<string, readonly Listing[]>();
  const known = new Map<string, ListingDetails>();
  const hours = signal(FIRST_HOURS);
  let shown: readonly string[] = [];
  /** What stands in place of rows while no file of what was asked for is there. */
  let instead: Exclude<ListState, Ready> | undefined = { kind: 'loading' };
  let aborted = new AbortController();

  const listingsIn = (files: readonly string[]): readonly Listing[] =>
    distinct(files.flatMap((file) => [loaded.get(file) ?? []]));
  const show = (): void => {
    const beside = listingsIn(sought.files());
    list.value =
      instead !== undefined && beside.length === 0
        ? instead
        : { ...searchable.of(listingsIn(shown)), beside };
  };
  const read = async (file: string, signal?: AbortSignal): Promise<Loaded<unknown>['kind']> => {
    if (loaded.has(file)) return 'ready';
    const index = await reader.index(file, signal);
    if (index.kind === 'ready') loaded.set(file, index.value);
    else if (index.reason === 'renewed') context.restart();
    return index.kind;
  };
  const readDetails = async (file: string, signal?: AbortSignal): Promise<boolean> => {
    const rest = await reader.details(file, signal);
    if (rest.kind === 'failed') {
      if (rest.reason === 'renewed') context.restart();
      return false;
    }
    searchable.learn(loaded.get(file) ?? [], rest.value.listings);
    loaded.set(file, rest.value.listings);
    for (const [row, each] of rest.value.details.entries()) {
      known.set(rest.value.listings[row]?.id ?? '', each);
    }
    return true;
  };
  const tellDetails = (): void => {
    details.value = { kind: 'ready', byId: new Map(known) };
  };
  const sought = soughtMeetings(manifest, context, {
    fileOf: (id) =>
      [...loaded.keys()].find((file) => loaded.get(file)?.some((listing) => listing.id === id)),
    hasDetails: (id) => known.has(id),
    read,
    readDetails,
    show: () => show(),
    tellDetails,
  });

  const pursue = async (goal: Goal): Promise<void> => {
    aborted.abort();
    aborted = new AbortController();
    const { signal } = aborted;
    const files: string[] = [];
    let isIncomplete = false;
    const rings = ringsOf(pieces, goal);
    const needed = new Set(rings.flat().map(({ file }) => file));
    const { placeless: unplaced } = pieces;
    const hasPlaceless = unplaced.length > 0 && unplaced.every(({ file }) => needed.has(file));
    const tell = (isLoading: boolean, km?: number): void => {
      coverage.value = {
        ...told(goal, km, hasPlaceless),
        ...{ isLoading, ofAll: manifest.meetings },
        isIncomplete: isIncomplete || sought.isOpenMissing(),
      };
    };
    const showFiles = (files: readonly string[], otherwise?: Exclude<ListState, Ready>): void => {
      shown = files;
      instead = otherwise;
      show();
    };
    /** Reads files and shows them with those before; false when something else is asked by now. */
    const gather = async (
      ring: readonly Piece[],
      km?: number,
      isMoreToCome = true,
    ): Promise<boolean> => {
      const wanted = ring.map(({ file }) => file).filter((file) => !files.includes(file));
      const kinds = await Promise.all(wanted.map((file) => read(file, signal)));
      if (signal.aborted) return false;
      if (kinds.includes('failed')) isIncomplete = true;
      files.push(...wanted.filter((file) => loaded.has(file)));
      const isOutage = isIncomplete && files.length === 0;
      showFiles([...files], isOutage ? { kind: 'failed', reason: 'unreachable' } : undefined);
      tell(isMoreToCome, km);
      return true;
    };
    const there = (rings[0] ?? []).map(({ file }) => file).filter((file) => loaded.has(file));
    if (there.length > 0) showFiles(there);
    else if (rings.flat().length > 0) showFiles([], { kind: 'loading' });
    tell(true);
    for (const ring of rings) if (!(await gather(ring))) return;
    let km = goal.kind === 'near' ? goal.km : 0;
    if (goal.kind === 'near') {
      for (const wider of WIDER_KM) {
        const found = untracked(() => context.rowsOf({ ...query.peek(), withinKm: km }));
        if (found > 0 || isIncomplete || wider > WIDEST_UNASKED_KM) break;
        if (wider <= km) continue;
        km = wider;
        if (!(await gather(pieces.near(goal.point, km * 1000), km))) return;
      }
    }
    if (goal.kind !== 'afar' && !(await gather(joinedNow()))) return;
    tell(false, km);
    if (goal.kind === 'afar') {
      const rows = untracked(() => context.rowsOf(query.peek()));
      if (
        rows < FEW_ROWS &&
        !isIncomplete &&
        goal.until !== undefined &&
        hours.peek() < HOURS_UNASKED
      ) {
        hours.value = hours.peek() * 2;
      }
      return;
    }
    // Where nothing arrived, a press begins anew; what came now would take the button from under it.
    if (isIncomplete && files.length === 0) return;
    const [nearest, ...others] = rings.flat().map(({ file }) => file);
    if (nearest !== undefined) await readDetails(nearest, signal);
    if (signal.aborted) return;
    // What is held nobody knows where may be near. It is offered beside the rows, so it comes behind them.
    const placeless = await placelessAround(files).catch(() => undefined);
    if (signal.aborted) return;
    if (placeless === undefined) {
      isIncomplete = true;
      tell(false, km);
    } else if (placeless.length > 0 && !(await gather(placeless, km, false))) return;
    for (const file of [...others, ...(placeless ?? []).map(({ file }) => file)]) {
      await readDetails(file, signal);
      if (signal.aborted) return;
    }
    show();
    if (sought.isOpenComplete()) tellDetails();
  };

  const joinedNow = (): readonly Piece[] => {
    const goal = goalOf(
      { ...query.peek(), days: [], area: undefined, text: '' },
      undefined,
      clock.peek(),
      FIRST_HOURS,
    );
    return ringsOf(pieces, goal).flat();
  };
  const placelessAround = async (files: readonly string[]): Promise<readonly Piece[]> => {
    const { countriesAround } = await import('./unplaced.ts');
    return placelessIn(pieces, countriesAround(listingsIn(files), query.peek(), origin.peek()));
  };

  let overview: ReturnType<PiecesSource['overview']> | undefined;
  const readOverview: PiecesSource['overview'] = async () => {
    const read = await overviewOf(reader, manifest);
    if (read.kind === 'failed') {
      overview = undefined;
      if (read.reason === 'renewed') context.restart();
    }
    return read;
  };

  let goal: Goal | undefined;
  let askedBefore = query.peek();
  const wanted = computed(() => {
    const next = goalOf(query.value, origin.value, clock.value, hours.value);
    if (!isSameGoal(goal, next)) goal = next;
    return goal ?? next;
  });
  const stopAsking = effect(() => {
    if (!asksTheSame(askedBefore, query.value)) hours.value = FIRST_HOURS;
    askedBefore = query.value;
  });
  const stopPursuing = effect(() => {
    if (context.isPlaceSought.value) return;
    const next = wanted.value;
    untracked(() => void pursue(next));
  });
  return {
    retry: () => {
      void pursue(wanted.peek());
      sought.retry();
    },
    further: () => {
      hours.value = Math.min(HOURS_PER_WEEK, Math.max(hours.peek(), 0) + HOURS_UNASKED);
    },
    overview: () => (overview ??= readOverview()),
    holds: (asked, around) => {
      const state = coverage.peek();
      if (state.kind === 'whole' || state.isLoading || state.isIncomplete) return false;
      if ((asked.place !== '' || asked.nearMe) && around?.point === undefined) return false;
      const next = goalOf(asked, around, clock.peek(), FIRST_HOURS);
      return isCounted(next, asked, ringsOf(pieces, next).flat(), shown);
    },
    stop: () => {
      aborted.abort();
      for (const stop of [stopAsking, stopPursuing, sought.stop]) stop();
    },
  };
}

type Told =
  | { readonly kind: 'near'; readonly km: number }
  | { readonly kind: 'area' }
  | { readonly kind: 'afar'; readonly until?: number | undefined; readonly hasPlaceless: boolean };

const told = (goal: Goal, km: number | undefined, hasPlaceless: boolean): Told => {
  switch (goal.kind) {
    case 'near':
      return { kind: 'near', km: Math.max(goal.km, km ?? 0) };
    case 'area':
      return { kind: 'area' };
    case 'afar':
      return { kind: 'afar', until: goal.until, hasPlaceless };
  }
};
