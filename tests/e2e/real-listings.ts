import type { BrowserContext } from 'playwright-core';

/** A column of the index: its different values, and which row has which. */
type Column = { of: number[] };

/** Shows the sample listings as if they were real and their points were doors: routes, dials, no marks. */
export async function asRealListings(context: BrowserContext): Promise<void> {
  await context.route('**/data/*/index.json', async (route) => {
    const file = (await (await route.fetch()).json()) as {
      meetings: { sample: Column };
      places: { precision: Column };
    };
    for (const column of [file.meetings.sample, file.places.precision]) {
      column.of = column.of.map(() => 0);
    }
    await route.fulfill({ json: file });
  });
}
