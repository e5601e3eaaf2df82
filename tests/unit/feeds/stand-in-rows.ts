/** Five hundred invented meetings as Meeting Guide rows, for tests of real lists where none is here. */
export const STAND_IN_ROWS = Array.from({ length: 500 }, (_, index) => ({
  slug: `meeting-${index}`,
  name: `Meeting ${index}`,
  day: index % 7,
  time: `${String(index % 24).padStart(2, '0')}:30`,
  end_time: `${String((index + 1) % 24).padStart(2, '0')}:30`,
  types: index % 2 === 0 ? ['O', 'D'] : ['C', 'W'],
  formatted_address: `${index + 1} Bell Lane, Fairhaven, OH 44999, USA`,
}));
