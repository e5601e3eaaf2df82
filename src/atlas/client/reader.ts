import type { Listing, ListingDetails } from '../../meetings/listing.ts';
import { AtlasFormatError, decodeDetails, decodeIndex, decodeManifest } from '../format.ts';

/** What became of a download. `unreachable`: no answer came; `unusable`: an answer, but not the list. */
export type Loaded<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: 'unreachable' | 'unusable' };

/** Reads the atlas. Each file is asked for once; after a failure, asking again tries again. */
export type AtlasReader = {
  readonly index: (signal?: AbortSignal) => Promise<Loaded<readonly Listing[]>>;
  /** In the order of the index. */
  readonly details: (signal?: AbortSignal) => Promise<Loaded<readonly ListingDetails[]>>;
};

export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

export type ReaderOptions = {
  /** Address of `manifest.json`; the files it names lie beside it. */
  readonly manifestHref: string;
  /** The browser’s own, unless a test brings another. */
  readonly ask?: Fetch;
  /** Waits before the second and further tries, in milliseconds. */
  readonly waits?: readonly number[];
};

class AtlasAnswerError extends Error {
  override readonly name = 'AtlasAnswerError';
  readonly isFinal: boolean;
  constructor(href: string, status: number) {
    super(`${href} answered ${status}.`);
    this.isFinal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  }
}

/** A reader of the atlas at `manifestHref`. */
export function atlasReader({
  manifestHref,
  ask = (address, init) => fetch(address, init),
  waits = [500, 2000],
}: ReaderOptions): AtlasReader {
  const kept = new Map<string, unknown>();

  const download = async (href: string, init: RequestInit): Promise<unknown> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer = await ask(href, init);
        if (!answer.ok) throw new AtlasAnswerError(href, answer.status);
        return await answer.json();
      } catch (error) {
        const wait = waits[attempt];
        const isFinal =
          init.signal?.aborted === true ||
          error instanceof SyntaxError ||
          (error instanceof AtlasAnswerError && error.isFinal);
        if (isFinal || wait === undefined) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  };

  /** Files carry their content in their name. If one is gone, the site was renewed: ask which is current. */
  const file = async (part: 'index' | 'details', init: RequestInit): Promise<unknown> => {
    const hrefBy = async (cache: RequestCache): Promise<string> => {
      const manifest = decodeManifest(await download(manifestHref, { ...init, cache }));
      return manifestHref.replace(/[^/]*$/, manifest[part]);
    };
    try {
      return await download(await hrefBy('default'), init);
    } catch (error) {
      if (!(error instanceof AtlasAnswerError && error.isFinal)) throw error;
      return download(await hrefBy('reload'), init);
    }
  };

  const loaded = async <T>(
    part: 'index' | 'details',
    decode: (file: unknown) => T,
    signal?: AbortSignal,
  ): Promise<Loaded<T>> => {
    try {
      if (!kept.has(part)) {
        kept.set(part, decode(await file(part, signal === undefined ? {} : { signal })));
      }
      return { kind: 'ready', value: kept.get(part) as T };
    } catch (error) {
      const isUnusable = error instanceof SyntaxError || error instanceof AtlasFormatError;
      return { kind: 'failed', reason: isUnusable ? 'unusable' : 'unreachable' };
    }
  };

  return {
    index: (signal) => loaded('index', decodeIndex, signal),
    details: (signal) => loaded('details', decodeDetails, signal),
  };
}
