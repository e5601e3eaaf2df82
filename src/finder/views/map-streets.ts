import { tileLayer, type GridLayer, type Map as LeafletMap } from 'leaflet';
import { part } from '../../dom/part.ts';

/** What a street map changes about the map it is shown on. */
export type ShownStreets = {
  /** The closest zoom from now on. */
  readonly closest: number;
  /** Whether what lies around the streets is still needed: a file may hold one county only. */
  readonly isPart: boolean;
};

/**
 * Shows the operator’s street map once the visitor asks for it; nothing of it is requested before. The
 * choice holds for this view of the page and is written nowhere. What does not arrive is told, and can
 * be asked for again. `onShown` is called the first time.
 */
export function offerStreets(
  map: LeafletMap,
  root: ParentNode,
  onShown: (shown: ShownStreets) => void,
): void {
  const streets = part(root, 'streets', HTMLElement);
  const offer = part(streets, 'streets-offer', HTMLElement);
  const failed = part(streets, 'streets-failed', HTMLElement);
  const { address = '', maxZoom = '' } = streets.dataset;
  const closest = Number(maxZoom);
  const isDark = matchMedia('(prefers-color-scheme: dark)');
  let shown: GridLayer | undefined;
  let isOnItsWay = false;

  const fail = (): void => {
    failed.hidden = false;
    offer.hidden = false;
  };
  const show = async (): Promise<void> => {
    if (isOnItsWay) return;
    isOnItsWay = true;
    failed.hidden = true;
    try {
      const layer = await streetLayer(address, {
        closest,
        isDark: isDark.matches,
        onFailing: fail,
      });
      const isFirst = shown === undefined;
      shown?.remove();
      shown = layer;
      offer.hidden = true;
      part(streets, 'streets-credit', HTMLElement).hidden = false;
      layer.addTo(map);
      if (!isFirst) return;
      part(root, 'no-streets', HTMLElement).hidden = true;
      // Pictures are as bright as they are; the style sheet turns them dark.
      if (import.meta.env.STREET_MAP === 'raster') map.getContainer().classList.add('has-streets');
      map.setMaxZoom(closest);
      onShown({ closest, isPart: import.meta.env.STREET_MAP === 'pmtiles' });
    } catch (error) {
      console.error(error);
      fail();
    } finally {
      isOnItsWay = false;
    }
  };
  part(streets, 'show-streets', HTMLButtonElement).addEventListener('click', () => {
    void show().then(() => {
      if (offer.hidden) map.getContainer().focus({ preventScroll: true });
    });
  });
  if (import.meta.env.STREET_MAP !== 'pmtiles') return;
  isDark.addEventListener('change', () => {
    if (shown !== undefined) void show();
  });
}

type StreetOptions = {
  readonly closest: number;
  readonly isDark: boolean;
  readonly onFailing: () => void;
};

const streetLayer = async (address: string, options: StreetOptions): Promise<GridLayer> => {
  if (import.meta.env.STREET_MAP === 'pmtiles') {
    const { archiveLayer } = await import('../../basemap/client/street-archive.ts');
    return archiveLayer(address, { ...options, language: document.documentElement.lang });
  }
  const { closest, onFailing } = options;
  return tileLayer(address, { maxZoom: closest, referrerPolicy: 'no-referrer' }).on(
    'tileerror',
    onFailing,
  );
};
