import { tileLayer, type Map as LeafletMap } from 'leaflet';
import { part } from '../../dom/part.ts';

/**
 * Shows the operator’s street map once the visitor asks for it; no picture is requested before. The
 * choice holds for this view of the page and is written nowhere. `onShown` learns the closest zoom.
 */
export function offerStreets(
  map: LeafletMap,
  root: ParentNode,
  onShown: (closest: number) => void,
): void {
  const streets = part(root, 'streets', HTMLElement);
  const { url = '', maxZoom = '' } = streets.dataset;
  part(streets, 'show-streets', HTMLButtonElement).addEventListener('click', () => {
    const closest = Number(maxZoom);
    part(streets, 'streets-offer', HTMLElement).hidden = true;
    part(streets, 'streets-credit', HTMLElement).hidden = false;
    map.getContainer().classList.add('has-streets');
    tileLayer(url, { maxZoom: closest, referrerPolicy: 'no-referrer' }).addTo(map);
    map.setMaxZoom(closest);
    onShown(closest);
    map.getContainer().focus({ preventScroll: true });
  });
}
