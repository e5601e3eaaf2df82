import type { Gazetteer, PlaceOffer } from '../../gazetteer/client/gazetteer.ts';
import { filled } from '../../i18n/filled.ts';
import type { Phrases } from '../phrases.ts';
import type { NamedPlace } from '../places.ts';
import { townNamed, type Town } from '../towns.ts';
import { townsLike } from '../towns-like.ts';
import type { Words } from '../words.ts';

/** How many lines the place box offers. */
export const MOST_OFFERED = 8;

/** One line of the list: a place of the gazetteer, or a town of the meetings whose country’s file is not there. */
export type Choice = {
  readonly place: NamedPlace;
  readonly where: readonly (string | undefined)[];
  readonly reach?: Pick<PlaceOffer, 'circleKm' | 'meetings'> | undefined;
};

/** Names that tell by themselves that they are no town’s. */
const SAYS_COUNTY = /\b(?:county|parish|borough|municipality|area)\b/i;

/** What the place box offers for a text; for none, the towns with most meetings. */
export function choicesFrom(
  gazetteer: Gazetteer,
  { phrases, words }: { readonly phrases: Phrases; readonly words: Words },
  towns: () => readonly Town[],
): (typed: string) => readonly Choice[] {
  const fromOffer = (offer: PlaceOffer): Choice => {
    const { name, country, county } = offer;
    const region = offer.region === name ? undefined : offer.region;
    const isUnsaid =
      offer.radiusKm !== undefined && region !== undefined && !SAYS_COUNTY.test(name);
    // A town whose name alone tells it needs no file when its address is opened again.
    const own = offer.hasNamesake ? undefined : townNamed(towns(), offer);
    const outer = gazetteer.namesCountry(country) ? phrases.country(country) : undefined;
    return {
      place: namedPlace(offer, own?.key ?? offer.key),
      where: [county, isUnsaid ? filled(words.said('countyIn'), { region }) : region, outer],
      reach: offer,
    };
  };
  const fromTown = (town: Town): Choice => ({
    place: town,
    where: [town.region, town.country === undefined ? undefined : phrases.country(town.country)],
  });
  /** Places first; a town of the list only where its country’s places are not there. */
  return (typed) => {
    const offered = typed === '' ? [] : gazetteer.offered(typed).map(fromOffer);
    const known = new Set(offered.map(({ place }) => place.key));
    const own = townsLike(towns(), typed, MOST_OFFERED).filter(
      ({ key, country }) =>
        !known.has(key) && (typed === '' || country === undefined || !gazetteer.knows(country)),
    );
    return [...offered, ...own.map(fromTown)].slice(0, MOST_OFFERED);
  };
}

/** A place of the gazetteer as the finder names it: with its region only where its country has another of its name. */
export function namedPlace(
  { name, region, county, country, point, hasNamesake, radiusKm, circleKm }: PlaceOffer,
  key: string,
): NamedPlace {
  return {
    key,
    name,
    region: hasNamesake && region !== name ? (county ?? region) : undefined,
    country,
    point,
    ...(radiusKm !== undefined && { aroundKm: circleKm }),
  };
}
