import { computed, effect, signal, untracked } from '@preact/signals-core';
import { distinct, filesOfId, overviewOf, piecesOf, type Piece } from '../atlas/client/pieces.ts';
import type { CellsManifest, Loaded } from '../atlas/client/reader.ts';
import type { Listing, ListingDetails } from '../meetings/listing.ts';
import { FIRST_HOURS, goalOf, HOURS_PER_WEEK, isSameGoal, type Goal } from './goal.ts';
import { asksTheSame } from './query.ts';
import { searchableBy } from './searchable.ts';
import type { Coverage, PiecesSource, SourceContext } from './source.ts';
import { WIDER_KM } from './suggestions.ts';

/** Rows come once this many meetings around the place are there; the rest follows. */
const ENOUGH_AT_FIRST = 300;
/** With fewer rows than this, it is looked further ahead unasked, up to a day. */
const FEW_ROWS = 20;
const HOURS_UNASKED = 24;
/** Beyond this it is not searched unasked. */
const WIDEST_UNASKED_KM = 400;

/** Reads a list in cells: what the query is about, from its middle outward, anew whenever it asks elsewhere. */
export function piecesSource(manifest: CellsManifest, context: SourceContext): PiecesSource {
  const { reader, query, clock, origin, list, details, coverage, gone } = context;
  const pieces = piecesOf(manifest);
  const searchable = searchableBy(context.words);
  const loaded = new Map<string, readonly Listing[]>();
  const known = new Map<string, ListingDetails>();
  const hours = signal(FIRST_HOURS);
  /** The files of meetings that a link named or that are kept, shown beside whatever else is. */
  let opened: readonly string[] = [];
  let shown: readonly string[] = [];
  let aborted = new AbortController();

  const show = (files: readonly string[]): void => {
    shown = files;
    list.value = searchable.of(
      distinct([...files, ...opened].flatMap((file) => [loaded.get(file) ?? []])),
    );
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

  const pursue = async (goal: Goal): Promise<void> => {
    aborted.abort();
    aborted = new AbortController();
    const { signal } = aborted;
    const files: string[] = [];
    let isIncomplete = false;
    const tell = (isLoading: boolean, km?: number): void => {
      coverage.value = { ...told(goal, km), isLoading, isIncomplete, ofAll: manifest.meetings };
    };
    /** Reads files and shows them with those before; false when something else is asked by now. */
    const gather = async (ring: readonly Piece[], km?: number): Promise<boolean> => {
      const wanted = ring.map(({ file }) => file).filter((file) => !files.includes(file));
      const kinds = await Promise.all(wanted.map((file) => read(file, signal)));
      if (signal.aborted) return false;
      if (kinds.includes('failed')) isIncomplete = true;
      files.push(...wanted.filter((file) => loaded.has(file)));
      if (isIncomplete && files.length === 0)
        list.value = { kind: 'failed', reason: 'unreachable' };
      else show([...files]);
      tell(true, km);
      return true;
    };
    const rings = ringsOf(goal);
    const there = (rings[0] ?? []).map(({ file }) => file).filter((file) => loaded.has(file));
    if (there.length > 0) show(there);
    else if (rings.flat().length > 0) list.value = { kind: 'loading' };
    tell(true);
    for (const ring of rings) if (!(await gather(ring))) return;
    let km = goal.kind === 'near' ? goal.km : 0;
    if (goal.kind === 'near') {
      for (const wider of WIDER_KM) {
        const found = untracked(() => context.rowsOf({ ...query.peek(), withinKm: km }));
        if (found > 0 || wider > WIDEST_UNASKED_KM) break;
        if (wider <= km) continue;
        km = wider;
        if (!(await gather(pieces.near(goal.point, km * 1000), km))) return;
      }
    }
    if (goal.kind !== 'afar' && !(await gather(joinedNow()))) return;
    tell(false, km);
    if (goal.kind === 'afar') {
      const rows = untracked(() => context.rowsOf(query.peek()));
      if (rows < FEW_ROWS && goal.until !== undefined && hours.peek() < HOURS_UNASKED) {
        hours.value = hours.peek() * 2;
      }
      return;
    }
    const held = rings.flat().map(({ file }) => file);
    for (const file of held) {
      await readDetails(file, signal);
      if (signal.aborted) return;
    }
    show(shown);
    tellDetails();
  };

  const joinedNow = (): readonly Piece[] => {
    const goal = goalOf(
      { ...query.peek(), days: [], area: undefined },
      undefined,
      clock.peek(),
      FIRST_HOURS,
    );
    return goal.kind === 'afar' ? afar(goal) : [];
  };
  const afar = ({ stretches }: Extract<Goal, { kind: 'afar' }>): readonly Piece[] => [
    ...stretches.flatMap(({ from, to }) => pieces.begun(from, to)),
    ...pieces.standing,
  ];
  const ringsOf = (goal: Goal): readonly (readonly Piece[])[] => {
    if (goal.kind === 'area') return [pieces.inside(goal.bounds)];
    if (goal.kind === 'afar') return [afar(goal)];
    const all = pieces.near(goal.point, goal.km * 1000);
    let meetings = 0;
    const first = all.findIndex(({ meetings: more }) => (meetings += more) >= ENOUGH_AT_FIRST);
    return first < 0 ? [all] : [all.slice(0, first + 1), all.slice(first + 1)];
  };

  const seek = async (id: string): Promise<void> => {
    const holds = (file: string): boolean =>
      loaded.get(file)?.some((listing) => listing.id === id) === true;
    let file = [...loaded.keys()].find(holds);
    if (file === undefined) {
      const candidates = await filesOfId(reader, manifest, id);
      if (candidates.kind === 'failed') {
        coverage.value = incomplete(coverage.peek());
        return;
      }
      for (const candidate of candidates.value) await read(candidate);
      file = candidates.value.find(holds);
    }
    if (file === undefined) {
      gone.value = id;
      return;
    }
    if (!shown.includes(file) && !opened.includes(file)) {
      opened = [...opened, file];
      if (list.peek().kind === 'ready') show(shown);
    }
    if (known.has(id)) return;
    details.value = { kind: 'loading' };
    const arrived = await readDetails(file);
    if (arrived) {
      if (list.peek().kind === 'ready') show(shown);
      tellDetails();
    } else details.value = { kind: 'failed', reason: 'unreachable' };
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
  const openId = computed(() => query.value.meeting);
  const stopSeeking = effect(() => {
    const id = openId.value;
    if (id !== '') untracked(() => void seek(id));
  });

  const keptIds = computed(() => (query.value.view === 'kept' ? query.value.kept.join() : ''));
  const seekKept = async (): Promise<void> => {
    for (const id of keptIds.peek().split(',').filter(Boolean)) await seek(id);
  };
  const stopKeeping = effect(() => {
    if (keptIds.value !== '') untracked(() => void seekKept());
  });

  return {
    retry: () => {
      void pursue(wanted.peek());
      void seekKept();
      const id = openId.peek();
      if (id !== '') void seek(id);
    },
    further: () => {
      hours.value = Math.min(HOURS_PER_WEEK, Math.max(hours.peek(), 0) + HOURS_UNASKED);
    },
    overview: () => overviewOf(reader, manifest),
    stop: () => {
      aborted.abort();
      for (const stop of [stopAsking, stopPursuing, stopSeeking, stopKeeping]) stop();
    },
  };
}

type Told =
  | { readonly kind: 'near'; readonly km: number }
  | { readonly kind: 'area' }
  | { readonly kind: 'afar'; readonly until?: number | undefined };

const told = (goal: Goal, km?: number): Told => {
  switch (goal.kind) {
    case 'near':
      return { kind: 'near', km: Math.max(goal.km, km ?? 0) };
    case 'area':
      return { kind: 'area' };
    case 'afar':
      return { kind: 'afar', until: goal.until };
  }
};

const incomplete = (coverage: Coverage): Coverage =>
  coverage.kind === 'whole' ? coverage : { ...coverage, isIncomplete: true };
