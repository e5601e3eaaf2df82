const COUNTRY_OF_PLACE = /\bplace=[^&]*?\.([a-z]{2})\b/;

/**
 * Fetches beside the finder what it is going to ask for where the list is in cells: on a slow line each file
 * that is asked for after another one costs a second. `hash` is the address’s. What does not arrive the
 * finder asks for again, and it tells.
 */
export function readAhead(hash: string, page: Document): void {
  const [place, country = ''] = COUNTRY_OF_PLACE.exec(hash) ?? [];
  const scripts: Promise<unknown>[] = [import('./pieces-source.ts')];
  if (place !== undefined) scripts.push(import('./views/place-box.ts'));
  void Promise.allSettled(scripts);
  const { firstPlaces = '', firstCountries = '' } =
    page.querySelector<HTMLElement>('meeting-finder')?.dataset ?? {};
  if (firstCountries.split(' ').includes(country)) preload(firstPlaces, page);
}

/** Has a file fetched that a script will ask for. */
const preload = (href: string, page: Document): void => {
  const link = page.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  page.head.append(link);
};
