import type { Listing } from '../meetings/listing.ts';
import { folded } from '../text/folded.ts';
import { isRemoteOnly } from './facets.ts';

/** Meetings that gather in the same house: one point and one venue or address, or one address without a point. */
export function othersHere(listing: Listing, all: readonly Listing[]): readonly Listing[] {
  const here = houseOf(listing);
  return here === undefined
    ? []
    : all.filter((other) => other.id !== listing.id && houseOf(other) === here);
}

/** Meetings of a group of that name in the same programme and town, or joined from afar as this one is. */
export function othersOfGroup(listing: Listing, all: readonly Listing[]): readonly Listing[] {
  const group = groupOf(listing);
  return group === undefined
    ? []
    : all.filter(
        (other) =>
          other.id !== listing.id &&
          other.programme === listing.programme &&
          townOf(other) === townOf(listing) &&
          groupOf(other) === group,
      );
}

/** Absent for what stands for an area, and for what nobody goes to. */
const houseOf = ({ place, attendance }: Listing): string | undefined => {
  if (place === undefined || isRemoteOnly(attendance) || place.precision === 'withheld') {
    return undefined;
  }
  const { point, venue, address, city } = place;
  const door = venue ?? (place.precision === 'exact' ? address : undefined);
  if (door === undefined) return undefined;
  return [point?.lat, point?.lon, city, folded(door)].join('/');
};

const groupOf = ({ group }: Listing): string | undefined =>
  group === undefined ? undefined : folded(group);

const townOf = ({ place, attendance }: Listing): string =>
  isRemoteOnly(attendance) ? '' : `${place?.country ?? ''}/${place?.city ?? ''}`;
