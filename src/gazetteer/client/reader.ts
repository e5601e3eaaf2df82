import {
  decodeManifest,
  decodePlaces,
  decodePostal,
  PlacesFormatError,
  type GazetteerPlace,
  type PlacesManifest,
  type PostalCode,
} from '../format.ts';

/** What became of a download. `unreachable`: no answer came; `unusable`: an answer, but not the file. */
export type Loaded<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: 'unreachable' | 'unusable' };

export type PlacesByCountry = ReadonlyMap<string, readonly GazetteerPlace[]>;

/** Reads the place files. Each is asked for once; after a failure, asking again tries again. */
export type GazetteerReader = {
  readonly manifest: () => Promise<Loaded<PlacesManifest>>;
  /** `href` is one that the manifest gives. */
  readonly places: (href: string) => Promise<Loaded<PlacesByCountry>>;
  readonly postal: (href: string) => Promise<Loaded<readonly PostalCode[]>>;
};

export type ReaderOptions = {
  /** Address of the manifest; the files it names lie beside it. */
  readonly manifestHref: string;
  /** Ends all that is under way. */
  readonly signal?: AbortSignal | undefined;
  /** The browser’s own, unless a test brings another. */
  readonly ask?: (address: string, init?: RequestInit) => Promise<Response>;
  /** Waits before the second and further tries, in milliseconds. */
  readonly waits?: readonly number[];
};

class PlacesAnswerError extends Error {
  override readonly name = 'PlacesAnswerError';
  readonly isFinal: boolean;
  constructor(href: string, status: number) {
    super(`${href} answered ${status}.`);
    this.isFinal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  }
}

/** A reader of the place files whose manifest lies at `manifestHref`. */
export function gazetteerReader({
  manifestHref,
  signal,
  ask = (address, init) => fetch(address, init),
  waits = [500, 2000],
}: ReaderOptions): GazetteerReader {
  const kept = new Map<string, Promise<Loaded<unknown>>>();

  const download = async (href: string): Promise<unknown> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer = await ask(href, signal === undefined ? {} : { signal });
        if (!answer.ok) throw new PlacesAnswerError(href, answer.status);
        return await answer.json();
      } catch (error) {
        const wait = waits[attempt];
        const isFinal =
          signal?.aborted === true ||
          error instanceof SyntaxError ||
          (error instanceof PlacesAnswerError && error.isFinal);
        if (isFinal || wait === undefined) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  };

  const loaded = <T>(href: string, decode: (file: unknown) => T): Promise<Loaded<T>> => {
    const before = kept.get(href);
    if (before !== undefined) return before as Promise<Loaded<T>>;
    const now = download(href).then(
      (file): Loaded<T> => readyOr(() => decode(file)),
      (error: unknown): Loaded<T> => ({
        kind: 'failed',
        reason: error instanceof SyntaxError ? 'unusable' : 'unreachable',
      }),
    );
    kept.set(href, now);
    void now.then(({ kind }) => kind === 'failed' && kept.delete(href));
    return now;
  };
  const beside = (href: string): string => manifestHref.replace(/[^/]*$/, href);

  return {
    manifest: () => loaded(manifestHref, decodeManifest),
    places: (href) => loaded(beside(href), decodePlaces),
    postal: (href) => loaded(beside(href), decodePostal),
  };
}

const readyOr = <T>(decode: () => T): Loaded<T> => {
  try {
    return { kind: 'ready', value: decode() };
  } catch (error) {
    if (error instanceof PlacesFormatError || error instanceof TypeError) {
      return { kind: 'failed', reason: 'unusable' };
    }
    throw error;
  }
};
