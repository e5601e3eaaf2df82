import { computed, effect, untracked } from '@preact/signals-core';
import { filesOfIds } from '../atlas/client/pieces.ts';
import type { CellsManifest, Loaded } from '../atlas/client/reader.ts';
import type { Fate, SourceContext } from './source.ts';

/** What is read of a list in cells, as far as looking a meeting up by its id goes. */
export type FilesRead = {
  /** The file, among those read, that a meeting is in. */
  readonly fileOf: (id: string) => string | undefined;
  readonly hasDetails: (id: string) => boolean;
  readonly read: (file: string) => Promise<Loaded<unknown>['kind']>;
  /** False where they did not arrive. */
  readonly readDetails: (file: string) => Promise<boolean>;
  /** Shows what is read by now. */
  readonly show: () => void;
  readonly tellDetails: () => void;
};

/** Meetings that an address names: the open one, and those that are kept while they are looked at. */
export type SoughtMeetings = {
  /** Files that are shown beside whatever else is, for their sake. */
  readonly files: () => readonly string[];
  /** Whether the open meeting’s file did not arrive. */
  readonly isOpenMissing: () => boolean;
  /** Whether all is known of the open meeting; so it is where none is open. */
  readonly isOpenComplete: () => boolean;
  readonly retry: () => void;
  readonly stop: () => void;
};

/** Looks up the meetings that the address names, wherever in the list they are, and says what became of each. */
export function soughtMeetings(
  manifest: CellsManifest,
  { reader, query, details, coverage, sought }: SourceContext,
  store: FilesRead,
): SoughtMeetings {
  let files: readonly string[] = [];
  let isStopped = false;
  const openId = computed(() => query.value.meeting);
  const keptIds = computed(() => (query.value.view === 'kept' ? query.value.kept.join() : ''));
  const wantedIds = (): readonly string[] => [
    ...new Set([openId.peek(), ...keptIds.peek().split(',')].filter(Boolean)),
  ];

  const isOpenMissing = (): boolean => sought.peek().get(openId.peek()) === 'missing';
  const isOpenComplete = (): boolean => openId.peek() === '' || store.hasDetails(openId.peek());

  const find = async (ids: readonly string[]): Promise<void> => {
    const unread = ids.filter((id) => store.fileOf(id) === undefined);
    const candidates = await filesOfIds(reader, manifest, unread);
    const named = [...candidates.values()].flatMap((found) =>
      found.kind === 'ready' ? found.value : [],
    );
    const read = await Promise.all(
      [...new Set(named)].map(async (file) => [file, await store.read(file)] as const),
    );
    if (isStopped) return;
    const failed = new Set(read.flatMap(([file, kind]) => (kind === 'failed' ? [file] : [])));
    const fateOf = (id: string): readonly (readonly [string, Fate])[] => {
      if (store.fileOf(id) !== undefined) return [];
      const found = candidates.get(id);
      const isGone = found?.kind === 'ready' && !found.value.some((file) => failed.has(file));
      return [[id, isGone ? 'gone' : 'missing']];
    };
    const others = [...sought.peek()].filter(([id]) => !ids.includes(id));
    sought.value = new Map([...others, ...ids.flatMap(fateOf)]);
    const told = coverage.peek();
    if (isOpenMissing() && told.kind !== 'whole') {
      coverage.value = { ...told, isIncomplete: true };
    }
  };

  const complete = async (ids: readonly string[]): Promise<void> => {
    const bare = ids.filter((id) => !store.hasDetails(id));
    const incomplete = [...new Set(bare.flatMap((id) => store.fileOf(id) ?? []))];
    if (incomplete.length === 0) return;
    details.value = { kind: 'loading' };
    const arrived = await Promise.all(incomplete.map((file) => store.readDetails(file)));
    if (isStopped) return;
    store.show();
    if (isOpenComplete() && arrived.includes(true)) store.tellDetails();
    else details.value = { kind: 'failed', reason: 'unreachable' };
  };

  const seek = async (ids: readonly string[]): Promise<void> => {
    if (ids.length === 0) return;
    await find(ids);
    if (isStopped) return;
    files = [...new Set([...files, ...ids.flatMap((id) => store.fileOf(id) ?? [])])];
    store.show();
    await complete(ids);
  };

  const stopSeeking = effect(() => {
    if (openId.value !== '' || keptIds.value !== '') untracked(() => void seek(wantedIds()));
    // Back at the list, there is what the list was asked for and nothing beside it.
    else if (files.length > 0) {
      files = [];
      untracked(store.show);
    }
  });
  return {
    files: () => files,
    isOpenMissing,
    isOpenComplete,
    retry: () => void seek(wantedIds()),
    stop: () => {
      isStopped = true;
      stopSeeking();
    },
  };
}
