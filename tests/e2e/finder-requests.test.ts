import type { Page } from 'playwright-core';
import { axeFindings } from '../browser/axe.ts';
import { expect, test } from '../browser/test.ts';
import { missingPart, outageOfScripts } from './cells.ts';
import { tabTo } from './keyboard.ts';

// It is Tuesday, 17:00 in New York.
const box = (page: Page) => page.locator('[data-part="text"]');
const understood = (page: Page) => page.locator('[data-part="understood"]');
const chips = (page: Page): Promise<string[]> =>
  page.locator('[data-part="chips"] [data-part="chip-name"]').allTextContents();
const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-part'));
const address = (page: Page): string => new URL(page.url()).hash;
const opened = async (visit: (path: string, options?: object) => Promise<Page>, path: string) => {
  const page = await visit(path, { width: 360 });
  await page.locator('[data-part="found"]').waitFor();
  return page;
};

test('a sentence is understood while it is typed, becomes chips, and its address restores it', async ({
  visit,
}) => {
  const page = await opened(visit, '/meetings/');
  await box(page).click();
  await page.keyboard.type('womens meeting tonite near Leeds');
  await understood(page)
    .getByText('Understood: Near Leeds, United Kingdom · Tuesday · Evening · Night · Women')
    .waitFor();
  expect(await box(page).inputValue()).toBe('womens meeting tonite near Leeds');
  await page.keyboard.press('Enter');
  await expect.poll(() => box(page).inputValue()).toBe('');
  const asked = '#day=tue&time=evening,night&type=women&place=leeds.gb';
  await expect.poll(() => address(page)).toBe(asked);
  const shown = ['Near Leeds, United Kingdom', 'Tuesday', 'Evening', 'Night', 'Women'];
  expect(await chips(page)).toEqual(shown);
  // On a phone what was found lies far below the box.
  await expect.poll(() => focused(page)).toBe('count');

  const other = await opened(visit, `/meetings/${asked}`);
  await expect.poll(() => chips(other)).toEqual(shown);
  expect(await box(other).inputValue()).toBe('');
});

test('who writes that a life may be at stake sees whom to call, and whoever does not, does not', async ({
  visit,
}) => {
  const page = await visit('/meetings/', { width: 360 });
  await page.locator('.day .row').first().waitFor();
  const box = page.locator('[data-part="text"]');
  const lines = page.locator('[data-part="danger"]');
  for (const text of ['i want to die', 'mi hermano no respira']) {
    await box.fill(text);
    await lines.waitFor();
    expect(await lines.getByRole('link', { name: '988', exact: true }).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => box.inputValue()).toBe('');
    expect(await lines.isVisible()).toBe(true);
    expect(await focused(page)).toBe('text');
    await box.fill('women tonight');
    await lines.waitFor({ state: 'hidden' });
  }
});

test('while sentences cannot be read, the page says that it searches for the words, whom to call, and tries again', async ({
  visit,
}) => {
  const outage = outageOfScripts('requests', 'ways-on');
  const page = await visit('/meetings/', {
    width: 360,
    expected: [/Failed to load resource/, /dynamically imported module/],
    prepare: outage.prepare,
  });
  await page.locator('.day .row').first().waitFor();
  await box(page).fill('tuesday evening near leeds');
  const failed = missingPart(page);
  await failed.getByText('searched word for word').waitFor();
  expect(
    await page
      .locator('[data-part="danger"]')
      .getByRole('link', { name: '988' })
      .first()
      .isVisible(),
  ).toBe(true);
  outage.isDown = false;
  await failed.getByRole('button', { name: 'Try again' }).click();
  await understood(page).getByText('Understood: Near Leeds').waitFor();
  expect(await failed.isVisible()).toBe(false);
});

test('a chip that is taken back stays away, whatever is typed next', async ({ visit }) => {
  const page = await opened(visit, '/meetings/');
  await box(page).click();
  await page.keyboard.type('saturday women');
  await expect.poll(() => address(page)).toBe('#day=sat&type=women');
  await page.getByRole('button', { name: 'Remove: Saturday' }).click();
  await expect.poll(() => address(page)).toBe('#type=women');
  expect(await box(page).inputValue()).toBe('');
  await box(page).click();
  await page.keyboard.type('online');
  await expect.poll(() => address(page)).toBe('#attendance=online&type=women');
});

test('deleting the words takes back what they asked for', async ({ visit }) => {
  const page = await opened(visit, '/meetings/#language=es');
  await box(page).click();
  await page.keyboard.type('sunday');
  await expect.poll(() => address(page)).toBe('#day=sun&language=es');
  await box(page).fill('');
  await expect.poll(() => address(page)).toBe('#language=es');
});

test('the name of a group is searched as a name, and can be read as a request on demand', async ({
  visit,
}) => {
  const page = await opened(visit, '/meetings/');
  await box(page).click();
  await page.keyboard.type('Three Steps Down');
  await expect.poll(() => address(page)).toBe('#q=Three+Steps+Down');
  await page.locator('.day h3', { hasText: 'Three Steps Down' }).first().waitFor();
  await page.getByRole('button', { name: 'Read it as a request: Step study' }).click();
  await expect.poll(() => address(page)).toContain('type=step-study');
  await page.getByRole('button', { name: 'Search for the words instead' }).click();
  await expect.poll(() => address(page)).toBe('#q=Three+Steps+Down');
});

test('words that no meeting mentions are named and left out; words that some do are searched', async ({
  visit,
}) => {
  const page = await opened(visit, '/meetings/');
  await box(page).click();
  await page.keyboard.type('xyzzy kitchen online');
  await understood(page)
    .getByText('Left out, because no meeting here would fit it too: “xyzzy”')
    .waitFor();
  await understood(page).getByText('Searched in names and places: “kitchen”').waitFor();
  await expect.poll(() => address(page)).toBe('#attendance=online&q=kitchen');
});

test('what no filter can leave out, and what would leave no meeting, is named', async ({
  visit,
}) => {
  const page = await opened(visit, '/meetings/');
  await box(page).click();
  await page.keyboard.type('not a speaker meeting, online');
  await understood(page).getByText('so the list ignores it: “not a speaker”').waitFor();
  await expect.poll(() => address(page)).toBe('#attendance=online');
  await box(page).fill('women saturday mornings hall kitchen');
  await understood(page).getByText('would fit it too: “hall kitchen”').waitFor();
  await expect.poll(() => address(page)).toBe('#day=sat&time=morning&type=women');
  await box(page).fill('any night but tuesday, Londres');
  const others = '#day=sun,mon,wed,thu,fri,sat&time=evening,night&place=london.gb';
  await expect.poll(() => address(page)).toBe(others);
  await box(page).fill('women, new york');
  await expect.poll(() => address(page)).toBe('#type=women&place=new-york-city.us');
});

test('an example is asked for by keyboard alone, and what was found has the focus', async ({
  visit,
}) => {
  const page = await opened(visit, '/meetings/');
  await tabTo(page, page.getByRole('button', { name: 'online now' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => address(page)).toBe('#attendance=online&soon=60');
  await expect.poll(() => focused(page)).toBe('count');
  await page.getByText('Understood: Now or within the hour · Online').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('near me is asked of the browser on Enter, not while typing', async ({ visit }) => {
  const page = await visit('/meetings/', {
    width: 360,
    context: { geolocation: { latitude: 53.8, longitude: -1.55 }, permissions: ['geolocation'] },
  });
  await page.locator('[data-part="found"]').waitFor();
  await box(page).click();
  await page.keyboard.type('aa near me');
  await page.getByText('This address asks for meetings near you').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Sorted by how far they are from you.').waitFor();
  await expect.poll(() => address(page)).toBe('#programme=aa&near=me&sort=nearest');
  expect(await focused(page)).toBe('count');
  expect(await page.getByText('these meetings are from everywhere').isVisible()).toBe(false);
});

test('who asks for what is near and does not let the browser tell where that is, reads that the list is from everywhere, until a town is named', async ({
  visit,
}) => {
  const page = await visit('/meetings/', { width: 360, context: { permissions: [] } });
  await page.locator('[data-part="found"]').waitFor();
  await box(page).click();
  await page.keyboard.type('tonight near me');
  await page.keyboard.press('Enter');
  const refused = page.getByText('Your browser did not allow it');
  const everywhere = page.getByRole('status').getByText('these meetings are from everywhere');
  await refused.waitFor();
  await expect.poll(() => focused(page)).toBe('count');
  expect(await everywhere.isVisible()).toBe(true);
  expect(await chips(page)).toContain('Near me');
  const town = page.getByRole('combobox', { name: 'Town' });
  await town.fill('albany');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => address(page)).toMatch(/^#day=tue&time=evening,night&place=albany/);
  await everywhere.waitFor({ state: 'hidden' });
  await refused.waitFor({ state: 'hidden' });
  expect((await chips(page))[0]).toMatch(/^Near Albany/);
});

test('a link to the finder that the site used before leads to the same meetings', async ({
  visit,
}) => {
  const page = await opened(visit, '/meetings/?tsml-day=2&tsml-type=W');
  await expect
    .poll(() => new URL(page.url()).pathname + address(page))
    .toMatch(/#day=tue&type=women$/);
  expect(new URL(page.url()).search).toBe('');
  const today = await opened(visit, '/meetings/#/?weekday=today');
  await expect.poll(() => address(today)).toBe('#day=tue');
});

test('who needs no steps sees what says so, may add what does not say, and can tell which', async ({
  visit,
}) => {
  const page = await opened(visit, '/meetings/#attendance=in-person');
  await page.locator('summary', { hasText: 'Filters' }).click();
  await page.getByRole('checkbox', { name: /^Step-free/ }).check();
  await expect.poll(() => address(page)).toContain('access=step-free');
  const count = async (): Promise<number> =>
    Number(/^\d+/.exec((await page.locator('[data-part="count"]').textContent()) ?? '')?.[0]);
  const sure = await count();
  const silent = page.locator('[data-part="unsaid-count"]');
  const unsaid = Number(await silent.textContent());
  expect(unsaid).toBeGreaterThan(0);
  await page.getByRole('checkbox', { name: /^Also those that do not say/ }).check();
  await expect.poll(count).toBe(sure + unsaid);
  await page.getByText('Not said: Step-free').first().waitFor();
  await expect.poll(() => address(page)).toContain('unsaid=too');
  expect(await chips(page)).toEqual(['In person', 'Step-free, or not said']);
});

test('a time window is chosen by touch, told on a chip, and narrows the list', async ({
  visit,
}) => {
  const page = await opened(visit, '/meetings/');
  await page.locator('summary', { hasText: 'Filters' }).click();
  await page.getByLabel('From', { exact: true }).fill('18:00');
  await page.getByLabel('Until', { exact: true }).fill('20:00');
  await page.getByLabel('Until', { exact: true }).blur();
  await expect.poll(() => address(page)).toBe('#from=18:00&until=20:00');
  expect(await chips(page)).toEqual([expect.stringMatching(/^Between .*6.* and .*8/)]);
  const small = await page
    .locator('.between input, [data-part="start-window"] .option, .examples button, .or-unsaid')
    .evaluateAll((all) =>
      all
        .map((each) => each.getBoundingClientRect().height)
        .filter((height) => height > 0 && height < 44),
    );
  expect(small).toEqual([]);
});

test('where little is found, ways to more say how many come on top', async ({ visit }) => {
  const page = await opened(visit, '/meetings/#day=tue&access=step-free&place=leeds.gb');
  const more = page.locator('[data-part="few"] button');
  await more.first().waitFor();
  const label = (await more.last().textContent()) ?? '';
  const before = Number(
    /^\d+/.exec((await page.locator('[data-part="count"]').textContent()) ?? '')?.[0],
  );
  const added = Number(/(\d+) more$/.exec(label)?.[1]);
  await more.last().click();
  await expect
    .poll(async () => (await page.locator('[data-part="count"]').textContent()) ?? '')
    .toMatch(new RegExp(`^${before + added} `));
});

test('what one can hardly reach in time comes last, and the guess is explained', async ({
  visit,
}) => {
  const page = await visit('/meetings/#near=me', {
    width: 360,
    context: { geolocation: { latitude: 53.8, longitude: -1.55 }, permissions: ['geolocation'] },
  });
  await page.locator('[data-part="found"]').waitFor();
  await page.getByRole('button', { name: 'Near me', exact: true }).click();
  await page.getByRole('button', { name: 'Still in time' }).click();
  await expect.poll(() => address(page)).toContain('sort=in-time');
  await page.getByText('a rough guess from the distance alone').waitFor();
});
