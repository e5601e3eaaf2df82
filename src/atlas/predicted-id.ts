import { folded } from '../text/folded.ts';

/** The id most lists give a meeting of this name, so that only what differs need be written down. */
export function predictedId(name: string): string {
  return folded(name).replaceAll(' ', '-');
}
