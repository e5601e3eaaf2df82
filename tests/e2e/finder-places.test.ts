import type { Page } from 'playwright-core';
import { expect, test } from '../browser/test.ts';

const rows = (page: Page) => page.locator('.day .row');
const box = (page: Page) => page.getByRole('combobox', { name: 'Town, county or postal code' });
const options = (page: Page) => page.getByRole('option');
const rowCount = (page: Page): Promise<number> => rows(page).count();
const hash = (page: Page): string => new URL(page.url()).hash;

/** The files under /data/places/ that a page asks for, without their hashes. */
const placeFiles = (page: Page): readonly string[] => {
  const files: string[] = [];
  page.on('request', (request) => {
    const [, file] = /\/data\/places\/(?:[\da-f]+\/)?([^/]+)$/.exec(request.url()) ?? [];
    if (file !== undefined) files.push(file);
  });
  return files;
};

const typed = async (page: Page, text: string): Promise<void> => {
  await rows(page).first().waitFor();
  await box(page).focus();
  await page.keyboard.type(text);
};

test('a town without a meeting, mistyped, gives the meetings near it with their distances', async ({
  visit,
}) => {
  const page = await visit('/meetings/');
  await typed(page, 'wokingam');
  const option = options(page).first();
  await option.waitFor();
  expect(await option.textContent()).toMatch(
    /Wokingham, England, United Kingdom .*meetings within/,
  );
  await page.keyboard.press('ArrowDown');
  expect(await box(page).getAttribute('aria-activedescendant')).toBe(
    await option.getAttribute('id'),
  );
  await page.keyboard.press('Enter');
  await expect.poll(() => hash(page)).toContain('place=wokingham.gb');
  const distances = page.locator('.day .row-distance:not([hidden])');
  await expect.poll(() => distances.count()).toBeGreaterThan(0);
  expect(await rows(page).count()).toBe(await distances.count());
  for (const text of await distances.allTextContents()) expect(text).toMatch(/\d (km|mi)/);
  expect(await page.getByRole('button', { name: /Remove: Near Wokingham/ }).count()).toBe(1);
});

test('Reading in Pennsylvania and Reading in England are told apart, and each gives its own meetings', async ({
  visit,
}) => {
  const page = await visit('/meetings/');
  await typed(page, 'reading');
  await expect
    .poll(() => options(page).allTextContents())
    .toEqual(
      expect.arrayContaining([
        expect.stringContaining('Reading, Pennsylvania, United States'),
        expect.stringContaining('Reading, England, United Kingdom'),
      ]),
    );
  for (const [text, key, other] of [
    ['Reading, PA', 'place=reading.us.pa', 'reading.gb'],
    ['Reading UK', 'place=reading.gb', 'reading.us'],
  ] as const) {
    await box(page).fill('');
    await typed(page, text);
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toContain(key);
    expect(hash(page)).not.toContain(other);
    await expect
      .poll(() => page.locator('.day .row-place').first().textContent())
      .toContain('Reading');
  }
});

test('a county is chosen as what it is, gives what is held in it, and its address restores it', async ({
  visit,
}) => {
  const page = await visit('/meetings/');
  await typed(page, 'berkshire');
  await expect
    .poll(() => options(page).first().textContent())
    .toMatch(/^Berkshire, county in England, United Kingdom .*meetings? within/);
  await box(page).fill('');
  await typed(page, 'berks county');
  await expect
    .poll(() => options(page).first().textContent())
    .toMatch(/^Berks County, Pennsylvania, United States .*meetings? within/);
  await page.keyboard.press('Enter');
  await expect.poll(() => hash(page)).toMatch(/^#place=berks-county\.us\.county\.pa&within=\d+$/);
  const places = page.locator('.day .row-place');
  await expect.poll(() => places.first().textContent()).toContain('Reading');
  const found = await rowCount(page);
  await page.reload();
  await expect.poll(() => box(page).inputValue()).toContain('Berks County, Pennsylvania');
  await expect.poll(() => rowCount(page)).toBe(found);
  // Asked for in words, a county is as wide as it is, too.
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('near Berkshire');
  await expect.poll(() => hash(page)).toBe('#place=berkshire.gb.county');
});

test('a postal code is found in a file of its own, and the circle widens to the first meetings', async ({
  visit,
}) => {
  const page = await visit('/meetings/');
  const files = placeFiles(page);
  await typed(page, '19104');
  await options(page).first().waitFor();
  expect(await options(page).first().textContent()).toContain('19104, Philadelphia');
  expect(files.toSorted()).toContain('us-postal.json');
  await page.keyboard.press('Enter');
  await expect.poll(() => hash(page)).toBe('#place=postal.us.19104&within=80');
  await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
});

test('before somebody goes to the box, no place file is asked for; after it, none that tells what is typed', async ({
  visit,
}) => {
  const asked: (readonly string[])[] = [];
  for (const town of ['aylesbury', 'zwolle']) {
    const page = await visit('/meetings/');
    const files = placeFiles(page);
    await rows(page).first().waitFor();
    expect(files).toEqual([]);
    await typed(page, town);
    await options(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    asked.push([...files].toSorted());
  }
  expect(asked[0]).toEqual(asked[1]);
  expect(asked[0]).toEqual(['beyond.json', 'first.json', 'larger.json', 'manifest.json']);
});

test('a link to a place that is no town of the list is opened without a lookup service', async ({
  visit,
}) => {
  const page = await visit('/meetings/#place=wokingham.gb');
  await expect.poll(() => box(page).inputValue()).toContain('Wokingham');
  await expect
    .poll(() => page.locator('.day .row-distance:not([hidden])').count())
    .toBeGreaterThan(0);
  const older = await visit('/meetings/#place=lisbon.pt');
  await expect.poll(() => box(older).inputValue()).toContain('Lisbo');
});

const noResults = (page: Page) => page.locator('[data-part="no-results"]');

test('a town that no meeting is near is known all the same: it says so, where the nearest is, and how to go on', async ({
  visit,
}) => {
  const page = await visit('/meetings/');
  await typed(page, 'seattle');
  await options(page).first().waitFor();
  // Never Settle in Yorkshire, not even while the files arrive.
  expect(await options(page).first().textContent()).toMatch(
    /Seattle, Washington, United States .*no meeting within \d+ (miles|km)/,
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => hash(page)).toContain('place=seattle.us');
  await expect
    .poll(() => noResults(page).getByRole('heading').textContent())
    .toMatch(/^No meeting in this list is within 25 miles of Seattle\.$/);
  expect(await noResults(page).getByRole('status').textContent()).toMatch(
    /^The nearest is in [A-Z].+, about \d+ miles away\.$/,
  );
  const [nearest, ...others] = await noResults(page).getByRole('listitem').allTextContents();
  expect(nearest).toMatch(/^\s*Near [A-Z].+: \d+ meetings?\s*$/);
  expect(others.join()).toMatch(/Online/i);
  await noResults(page).getByRole('listitem').first().getByRole('button').click();
  await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
  await expect.poll(() => hash(page)).not.toContain('seattle');
});

test('asked for in a sentence, such a town is not taken for another, and filters alone are not told as distance', async ({
  visit,
}) => {
  const page = await visit('/meetings/');
  await rows(page).first().waitFor();
  await page.locator('[data-part="text"]').focus();
  await page.keyboard.type('women’s meeting near seattle');
  await page.getByText('Understood: Near Seattle · Women').waitFor();
  await expect.poll(() => noResults(page).textContent()).toContain('miles of Seattle.');
  await expect.poll(() => hash(page)).toContain('place=seattle.us');
  await page.evaluate(() => {
    location.hash = '#place=reading.gb&q=zzzzqx';
  });
  await expect.poll(() => box(page).inputValue()).toContain('Reading');
  await expect
    .poll(() => noResults(page).getByRole('heading').textContent())
    .toBe('No meeting fits all of that');
});

test('a postal code that no meeting is near says where the nearest is', async ({ visit }) => {
  const page = await visit('/meetings/', { width: 360 });
  await typed(page, '90210');
  await expect
    .poll(() => options(page).first().textContent())
    .toMatch(/902…, Beverly Hills.*no meeting within 100 miles|902…, [A-Z].*no meeting within/);
  await page.keyboard.press('Enter');
  await expect.poll(() => hash(page)).toContain('place=postal.us.902');
  await expect
    .poll(() => noResults(page).getByRole('status').textContent())
    .toMatch(/^The nearest is in [A-Z].+, about [\d,]+ miles away\.$/);
});

test('a place that nobody knows is no dead end: it says so after the box is left, and what is online is a press away', async ({
  visit,
}) => {
  const page = await visit('/meetings/', { width: 360 });
  await typed(page, 'xyzzyville');
  const note = page.getByText('We know no place of that name near these meetings.', {
    exact: false,
  });
  await note.waitFor();
  await page.keyboard.press('Tab');
  expect(await note.isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Meetings online or by phone' }).click();
  await expect.poll(() => hash(page)).toBe('#attendance=online,phone');
  await expect.poll(() => rows(page).count()).toBeGreaterThan(10);
  expect(await note.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/of \d+ meetings/);
});

test('a place typed in full counts when the keyboard is put away without choosing; a piece of a name does not', async ({
  visit,
}) => {
  const page = await visit('/meetings/', { width: 360 });
  await typed(page, 'leeds');
  await options(page).first().waitFor();
  await expect.poll(() => options(page).first().textContent()).toContain('Leeds');
  await box(page).blur();
  await expect.poll(() => hash(page)).toContain('place=leeds.gb');
  await box(page).fill('');
  await expect.poll(() => hash(page)).toBe('');
  await typed(page, 'philadelp');
  await options(page).first().waitFor();
  await box(page).blur();
  expect(await box(page).inputValue()).toBe('');
  expect(hash(page)).toBe('');
});

test('a link to a place that nobody knows says so, and all meetings stay', async ({ visit }) => {
  const page = await visit('/meetings/#place=atlantis.gb');
  const status = page.locator('[data-part="near-status"]');
  await expect.poll(() => status.textContent()).toContain('not known here');
  expect(await box(page).inputValue()).toBe('atlantis');
  expect(await page.getByRole('button', { name: 'Remove: Near atlantis' }).count()).toBe(1);
  expect(await rows(page).count()).toBeGreaterThan(10);
});

test('when the place files do not arrive, towns with meetings can still be chosen, and trying again helps', async ({
  visit,
}) => {
  let isDown = true;
  const page = await visit('/meetings/', {
    expected: [/data\/places/, /503/],
    prepare: (context) =>
      context.route('**/data/places/**', (route) =>
        isDown ? route.fulfill({ status: 503, body: '' }) : route.continue(),
      ),
  });
  await typed(page, 'lisbo');
  await expect.poll(() => options(page).first().textContent()).toContain('Lisbo');
  const failed = page.getByText('The names of all places did not arrive', { exact: false });
  await failed.waitFor({ timeout: 10_000 });
  await box(page).fill('wokingham');
  expect(await options(page).count()).toBe(0);
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => options(page).first().textContent()).toContain('Wokingham');
  expect(await failed.isVisible()).toBe(false);
});

test('a linked place whose file does not arrive is no empty result: it says so, and trying again helps', async ({
  visit,
}) => {
  let isDown = true;
  const page = await visit('/meetings/#place=wokingham.gb', {
    expected: [/data\/places/, /503/],
    prepare: (context) =>
      context.route('**/data/places/**', (route) =>
        isDown ? route.fulfill({ status: 503, body: '' }) : route.continue(),
      ),
  });
  const status = page.locator('[data-part="near-status"]');
  await expect
    .poll(() => status.textContent(), { timeout: 10_000 })
    .toContain('could not be looked up');
  expect(await rows(page).count()).toBeGreaterThan(10);
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => box(page).evaluate(() => location.hash)).toContain('wokingham.gb');
  await expect
    .poll(() => page.locator('.day .row-distance:not([hidden])').count())
    .toBeGreaterThan(0);
});

test.for([
  { what: 'an insecure page', property: 'isSecureContext', words: 'secure connection (https)' },
  { what: 'a browser without it', property: 'geolocation', words: 'This browser cannot tell' },
])('near me on $what reads differently from a refusal', async ({ property, words }, { visit }) => {
  const page = await visit('/meetings/', {
    prepare: (context) =>
      context.addInitScript((name) => {
        if (name === 'geolocation') {
          Object.defineProperty(Navigator.prototype, name, { get: () => undefined });
        } else Object.defineProperty(window, name, { get: () => false });
      }, property),
  });
  await rows(page).first().waitFor();
  await page.getByRole('button', { name: 'Near me', exact: true }).click();
  await expect.poll(() => page.locator('[data-part="near-status"]').textContent()).toContain(words);
});
