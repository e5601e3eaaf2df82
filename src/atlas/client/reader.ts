import {
  AnswerError,
  patientAnswer,
  type Fetch,
  type Loaded as Answered,
} from '../../dom/patient-answer.ts';
import type { Listing, ListingDetails } from '../../meetings/listing.ts';
import { decodeDetails } from '../decode-details.ts';
import { decodeIndex } from '../decode-index.ts';
import { AtlasFormatError } from '../format.ts';
import { decodeManifest, type CellsManifest, type Manifest } from '../manifest.ts';

export type { CellsManifest };

/** What became of a download. `renewed`: the site has another list by now, of which the manifest tells. */
export type Loaded<T> = Answered<T, 'renewed'>;

/** Listings with all that is known of them, and the rest of each in the same order. */
export type WithDetails = {
  readonly listings: readonly Listing[];
  readonly details: readonly ListingDetails[];
};

/** Reads the atlas. Each file is asked for once; after a failure, asking again tries again. */
export type AtlasReader = {
  readonly manifest: () => Promise<Loaded<Manifest>>;
  /** The listings of a file that the manifest names. */
  readonly index: (file: string, signal?: AbortSignal) => Promise<Loaded<readonly Listing[]>>;
  /** The same listings, complete, and the rest of each. */
  readonly details: (file: string, signal?: AbortSignal) => Promise<Loaded<WithDetails>>;
  /** Any other file beside the manifest, as `decode` understands it. */
  readonly other: <T>(
    path: string,
    decode: (file: unknown) => T,
    signal?: AbortSignal,
  ) => Promise<Loaded<T>>;
};

export type ReaderOptions = {
  /** Address of `manifest.json`; the files it names lie beside it. */
  readonly manifestHref: string;
  /** The browser’s own, unless a test brings another. */
  readonly ask?: Fetch;
  /** Waits before the second and further tries, in milliseconds. */
  readonly waits?: readonly number[] | undefined;
};

/** Raised where a file is gone because the site was renewed. */
class RenewedError extends Error {
  override readonly name = 'RenewedError';
}

/** A reader of the atlas at `manifestHref`. */
export function atlasReader({
  manifestHref,
  ask = (address, init) => fetch(address, init),
  waits,
}: ReaderOptions): AtlasReader {
  const kept = new Map<string, unknown>();

  const download = (href: string, init: RequestInit): Promise<unknown> =>
    patientAnswer(href, init, ask, waits);

  /** What became of `read`, kept under `key` once it has worked. */
  const loaded = async <T>(key: string, read: () => Promise<T>): Promise<Loaded<T>> => {
    try {
      if (!kept.has(key)) kept.set(key, await read());
      return { kind: 'ready', value: kept.get(key) as T };
    } catch (error) {
      if (error instanceof RenewedError) return { kind: 'failed', reason: 'renewed' };
      const isUnusable = error instanceof SyntaxError || error instanceof AtlasFormatError;
      return { kind: 'failed', reason: isUnusable ? 'unusable' : 'unreachable' };
    }
  };

  const manifest = (cache: RequestCache): Promise<Loaded<Manifest>> =>
    loaded('', async () => decodeManifest(await download(manifestHref, { cache })));

  /** Files carry their content in their name. If one is gone, the site was renewed: what is current is asked anew. */
  const other: AtlasReader['other'] = (path, decode, signal) =>
    loaded(path, async () => {
      try {
        const href = manifestHref.replace(/[^/]*$/, path);
        return decode(await download(href, signal === undefined ? {} : { signal }));
      } catch (error) {
        if (!(error instanceof AnswerError && error.isFinal)) throw error;
        const before = JSON.stringify(kept.get(''));
        kept.delete('');
        const now = await manifest('reload');
        if (now.kind === 'ready' && JSON.stringify(now.value) !== before) throw new RenewedError();
        throw error;
      }
    });

  const index: AtlasReader['index'] = (file, signal) =>
    other(`${file}/index.json`, (json) => decodeIndex(json, file), signal);

  return {
    manifest: () => manifest('default'),
    index,
    details: async (file, signal) => {
      const listings = await index(file, signal);
      if (listings.kind === 'failed') return listings;
      return other(`${file}/details.json`, (json) => decodeDetails(json, listings.value), signal);
    },
    other,
  };
}
