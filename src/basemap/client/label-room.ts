/** A rectangle on the screen, in pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Gives out room on the map, first come, first served. */
export type LabelRoom = {
  /** Takes the first of the boxes that is free and returns it; absent when none is. */
  readonly taken: (candidates: readonly Box[]) => Box | undefined;
};

/** Room for names on a map on which some boxes are taken already. */
export function labelRoom(obstacles: readonly Box[]): LabelRoom {
  const held = [...obstacles];
  return {
    taken: (candidates) => {
      const free = candidates.find((box) => !held.some((other) => doTouch(box, other)));
      if (free !== undefined) held.push(free);
      return free;
    },
  };
}

const doTouch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
