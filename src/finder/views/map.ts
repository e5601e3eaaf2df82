import { computed, effect, signal, untracked } from '@preact/signals-core';
import type { LatLng } from 'leaflet';
import mapStyles from './map.css?url';
import { basemapReader } from '../../basemap/client/basemap-reader.ts';
import { announcer } from '../../dom/announcer.ts';
import { part } from '../../dom/part.ts';
import { isWithin, type Bounds } from '../../geo/bounds.ts';
import type { Point } from '../../geo/point.ts';
import { filled } from '../../i18n/filled.ts';
import { areaInSight } from '../area-on-map.ts';
import type { Finder } from '../state.ts';
import { pinIndex, spotIndex, venuesOf, type Spot, type Venue } from '../venues.ts';
import { searchArea } from './map-area.ts';
import { gentleGestures } from './map-gestures.ts';
import { mapGround } from './map-ground.ts';
import { mapPins, type ShownPin } from './map-pins.ts';
import { openVenues } from './map-popup.ts';
import { bareMap, closer, styled } from './map-screen.ts';
import { stepWithList } from './map-step.ts';
import { mapTwin } from './map-twin.ts';
import type { RowContext } from './row.ts';

export type MapOptions = RowContext & {
  readonly root: HTMLElement;
  readonly basemapHref: string;
  readonly usesMiles: boolean;
};

/** The map of the results: the same as in the list, one pin for what lies together, and all of it in words. */
export async function mapView(finder: Finder, options: MapOptions): Promise<void> {
  const { root, words, phrases } = options;
  const reader = basemapReader(options.basemapHref);
  reader.begin();
  void finder.overview();
  await styled(mapStyles);
  const map = bareMap(options);
  const ground = mapGround(map, options, reader, () => draw());
  const announce = announcer(part(root, 'announcement', HTMLElement));

  let spots: readonly Spot[] = [];
  const press = (shown: ShownPin): void => {
    const { pin, at, marker } = shown;
    const isOne = pin.kind === 'venue' || pin.apartAt > ground.closest();
    if (isOne && pin.venueCount > 0) {
      open(at, pin.venues(), () => marker.getElement());
      return;
    }
    if (pin.kind === 'spot' || isOne) finder.ask({ area: areaOfSpot(pin.point) });
    else closer(map, shown, ground.closest());
    map.getContainer().focus({ preventScroll: true });
  };
  const open = (
    at: LatLng,
    venues: readonly Venue[],
    opener: () => HTMLElement | null | undefined,
  ): void => openVenues(map, at, venues, { finder, context: options, opener });

  const pins = mapPins(map, options, press);
  const twin = mapTwin(options, (at, venue, opener) => open(at, [venue], () => opener));
  const meetingsIn = (sight: Bounds): number => {
    const bounds = areaInSight(sight);
    return sumOf(spots, ({ point, meetings }) => (isWithin(point, bounds) ? meetings : 0));
  };
  const area = searchArea(map, finder, root, meetingsIn);
  stepWithList(root, pins);
  gentleGestures(map, root);

  /** What is in sight: places, or far out, where they are not known one by one, meetings. */
  const inSight = (): string => {
    const seen = pins.inSight();
    return isFarOut.peek()
      ? phrases.numbered(
          'meetings',
          sumOf(seen, ({ pin }) => pin.meetings),
        )
      : phrases.numbered(
          'places',
          sumOf(seen, ({ pin }) => pin.venueCount),
        );
  };
  const tell = (): void => {
    ground.avoid(pins.boxes());
    twin(pins.inSight());
    const label = filled(words.said('mapOf'), { count: inSight() });
    map.getContainer().setAttribute('aria-label', label);
  };
  map.on('moveend', tell);
  map.on('zoomend', () => announce(filled(words.said('placesInSight'), { count: inSight() })));

  /** A list in pieces of which no area was asked for: its map shows where how many meetings are. */
  const isFarOut = computed(() => finder.coverage.value.kind === 'afar');
  const draw = (): void => {
    const closest = ground.closest();
    const venues = isFarOut.peek() ? [] : venuesOf(finder.results.peek()?.rows ?? []);
    area.fit(isFarOut.peek() ? spots : venues);
    ground.begin();
    pins.show(isFarOut.peek() ? spotIndex(spots, closest) : pinIndex(venues, closest));
    tell();
  };
  const isMissing = signal(false);
  const readSpots = (): void => {
    isMissing.value = false;
    void finder.overview()?.then((overview) => {
      if (overview.kind === 'ready') spots = overview.value;
      isMissing.value = overview.kind === 'failed';
      if (isFarOut.peek()) draw();
    });
  };
  part(root, 'counts-retry', HTMLButtonElement).addEventListener('click', () => {
    readSpots();
    map.getContainer().focus({ preventScroll: true });
  });
  effect(() => {
    part(root, 'counts-failed', HTMLElement).hidden = !isFarOut.value || !isMissing.value;
    part(root, 'map-far-out', HTMLElement).hidden = !isFarOut.value || isMissing.value;
  });
  effect(() => {
    part(root, 'map-twin', HTMLElement).hidden = isFarOut.value;
    if (finder.coverage.value.kind === 'whole' || spots.length > 0) {
      if (isFarOut.value) draw();
      return;
    }
    untracked(readSpots);
  });
  let drawn = '';
  effect(() => {
    const rows = finder.results.value?.rows;
    // While more is on its way, what was there stays.
    if (rows === undefined || isFarOut.value) {
      drawn = '';
      return;
    }
    // Minutes pass and the order changes; the pins need to know only when there are others.
    const lots = sumOf(rows, ({ entry }) => entry.lot + 1);
    const signature = `${lots}/${finder.details.value.kind}`;
    if (signature === drawn) area.fit(undefined);
    else draw();
    drawn = signature;
  });
  part(root, 'map-loading', HTMLElement).hidden = true;
  effect(() => {
    const { view, meeting } = finder.query.value;
    // A map that was hidden has to learn its size again.
    if (view === 'map' && meeting === '') map.invalidateSize();
  });
}

/** About as much as one spot of the overview stands for. */
const areaOfSpot = ({ lat, lon }: Point): Bounds =>
  areaInSight({ south: lat - 0.4, west: lon - 0.75, north: lat + 0.4, east: lon + 0.75 });

const sumOf = <T>(all: readonly T[], value: (each: T) => number): number =>
  all.reduce((sum, each) => sum + value(each), 0);
