import type { Point } from '../geo/point.ts';

/** What is known of where the visitor is. Nothing is asked before a press. */
export type Position =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly point: Point }
  | { readonly kind: 'refused' }
  /** The browser has no such thing. */
  | { readonly kind: 'unsupported' }
  /** Browsers tell it only to pages over https. */
  | { readonly kind: 'insecure' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'timed-out' };

const TIMEOUT_MS = 12_000;
const KEPT_MS = 5 * 60_000;

/** Asks the browser once where the visitor is. The answer stays in memory only. */
export function askedPosition(
  geolocation: Geolocation | undefined,
  isSecure: boolean,
): Promise<Position> {
  if (!isSecure) return Promise.resolve({ kind: 'insecure' });
  if (geolocation === undefined) return Promise.resolve({ kind: 'unsupported' });
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ kind: 'known', point: { lat: coords.latitude, lon: coords.longitude } }),
      (error) => resolve({ kind: failure(error) }),
      { enableHighAccuracy: false, timeout: TIMEOUT_MS, maximumAge: KEPT_MS },
    );
  });
}

const failure = ({
  code,
  PERMISSION_DENIED,
  TIMEOUT,
}: GeolocationPositionError): 'refused' | 'timed-out' | 'unavailable' => {
  if (code === PERMISSION_DENIED) return 'refused';
  return code === TIMEOUT ? 'timed-out' : 'unavailable';
};
