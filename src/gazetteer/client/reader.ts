import { patientAnswer, type Fetch, type Loaded } from '../../dom/patient-answer.ts';
import {
  decodeManifest,
  decodePlaces,
  decodePostal,
  PlacesFormatError,
  type PlaceList,
  type PlacesManifest,
  type KnownCode,
} from '../format.ts';

export type PlacesByCountry = ReadonlyMap<string, PlaceList>;

/** Reads the place files. Each is asked for once; after a failure, asking again tries again. */
export type GazetteerReader = {
  readonly manifest: () => Promise<Loaded<PlacesManifest>>;
  /** `href` is one that the manifest gives. */
  readonly places: (href: string) => Promise<Loaded<PlacesByCountry>>;
  readonly postal: (href: string) => Promise<Loaded<readonly KnownCode[]>>;
};

export type ReaderOptions = {
  /** Address of the manifest; the files it names lie beside it. */
  readonly manifestHref: string;
  /** Ends all that is under way. */
  readonly signal?: AbortSignal | undefined;
  /** The browser’s own, unless a test brings another. */
  readonly ask?: Fetch;
  /** Waits before the second and further tries, in milliseconds. */
  readonly waits?: readonly number[] | undefined;
};

/** A reader of the place files whose manifest lies at `manifestHref`. */
export function gazetteerReader({
  manifestHref,
  signal,
  ask = (address, init) => fetch(address, init),
  waits,
}: ReaderOptions): GazetteerReader {
  const kept = new Map<string, Promise<Loaded<unknown>>>();

  const download = (href: string): Promise<unknown> =>
    patientAnswer(href, signal === undefined ? {} : { signal }, ask, waits);

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
