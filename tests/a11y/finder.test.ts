import type { Page } from 'playwright-core';
import { axeFindingsInBothThemes } from '../browser/axe.ts';
import { expect, test } from '../browser/test.ts';
import type { VisitOptions } from '../browser/visit.ts';
import { asRealListings } from '../e2e/real-listings.ts';

type State = {
  readonly name: string;
  readonly path: string;
  readonly options?: VisitOptions;
  readonly reach?: (page: Page) => Promise<void>;
};

const firstRow = (page: Page) => page.locator('.day .row').first().waitFor();
const STATES: readonly State[] = [
  { name: 'the list', path: '/meetings/', reach: firstRow },
  {
    name: 'filters chosen',
    path: '/meetings/#day=tue&type=women&q=a',
    reach: async (page) => {
      await firstRow(page);
      await page.locator('[data-part="filters"]').evaluate((box: HTMLDetailsElement) => {
        box.open = true;
      });
    },
  },
  {
    name: 'a request understood, and one searched word by word',
    path: '/meetings/',
    reach: async (page) => {
      await firstRow(page);
      await page.locator('[data-part="text"]').fill('xyzzy women kitchen online');
      await page.getByText('Understood:').waitFor();
    },
  },
  {
    name: 'access needs with those that do not say, and few found',
    path: '/meetings/#day=tue&access=step-free&unsaid=too&place=leeds.gb&from=06:00',
    reach: (page) => page.locator('[data-part="few"] button').first().waitFor(),
  },
  {
    name: 'towns offered',
    path: '/meetings/',
    reach: async (page) => {
      await firstRow(page);
      await page.getByRole('combobox', { name: 'Town' }).pressSequentially('l');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'nothing fits',
    path: '/meetings/#q=no-such-words&day=tue',
    reach: (page) => page.getByRole('heading', { name: 'No meeting fits' }).waitFor(),
  },
  {
    name: 'the download failed',
    path: '/meetings/',
    options: {
      expected: [/Failed to load resource/],
      prepare: (context) => context.route('**/data/*/index.json', (route) => route.abort()),
    },
    reach: (page) => page.getByRole('heading', { name: 'did not arrive' }).waitFor(),
  },
  {
    name: 'one meeting',
    path: '/meetings/#day=tue',
    reach: async (page) => {
      await page.locator('.day .row a').first().click();
      await page.locator('[data-part="schedule"]').waitFor();
    },
  },
  {
    name: 'one meeting with all that can be opened',
    path: '/meetings/#meeting=sample-second-wind-leeds&keep=sample-low-tide-glasgow',
    options: { prepare: asRealListings },
    reach: async (page) => {
      const screen = page.locator('[data-part="detail-screen"]');
      await screen.getByRole('button', { name: 'QR code' }).click();
      await screen.locator('.qr svg').waitFor();
      await screen.getByText('Add to my calendar').click();
      await screen.locator('[data-part="foot"]').scrollIntoViewIfNeeded();
      await screen.getByText('Last confirmed or changed').waitFor();
    },
  },
  {
    name: 'the kept meetings',
    path: '/meetings/#view=kept&keep=sample-second-wind-leeds,sample-low-tide-glasgow,gone',
    reach: (page) => page.locator('.kept-row').first().waitFor(),
  },
  {
    name: 'nothing kept',
    path: '/meetings/#view=kept',
    reach: (page) => page.getByText('Nothing is kept.').waitFor(),
  },
  {
    name: 'a word explained',
    path: '/meetings/#day=tue',
    reach: async (page) => {
      await page.locator('.day .word').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'an unknown meeting',
    path: '/meetings/#meeting=none',
    reach: (page) => page.getByRole('heading', { name: 'not in the list' }).waitFor(),
  },
  {
    name: 'the map somebody moved, with its places listed',
    path: '/meetings/#view=map&area=50,-11,59,2',
    options: { now: 'real' },
    reach: async (page) => {
      await page.locator('.pin-holder').first().waitFor();
      await page.locator('[data-part="map"]').press('-');
      await page.getByRole('button', { name: 'Search this area' }).waitFor();
      await page.locator('[data-part="map-twin"] summary').click();
      await page.locator('.map-place').first().waitFor();
    },
  },
  {
    name: 'the map with a popup',
    path: '/meetings/#view=map&place=curitiba.br',
    options: { now: 'real' },
    reach: async (page) => {
      await page.locator('.pin-holder').first().press('Enter');
      await page.locator('.popup-title').waitFor();
    },
  },
];

test.for(STATES.flatMap((state) => [360, 1280].map((width) => ({ ...state, width }))))(
  'axe finds nothing wrong with the finder: $name, at $width px, in either theme',
  async ({ path, options, reach, width }, { visit }) => {
    const page = await visit(path, { ...options, width });
    await reach?.(page);
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
  },
);
